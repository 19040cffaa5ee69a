package dev.ringfence.extract.plan;

import dev.ringfence.advice.WayOut;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Describes a step of a plan.
 *
 * @param count how much is left to do; empty where nobody can know
 * @param isDone whether it is done
 * @param what is counted, in words
 * @param lines what stands behind the count, the heaviest first
 * @param ways what ends it; none where it is done
 */
public record Step(Kind kind, OptionalInt count, boolean isDone, String what, List<PlanLine> lines, List<WayOut> ways) {

    /** Lists the steps in their order. */
    public enum Kind {
        CONTRACT(1),
        INBOUND(2),
        OUTBOUND(3),
        CYCLE(4),
        TABLES(5),
        TRANSACTIONS(6),
        STATE(7),
        EXTRACTED(8);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        /** Returns the number of the step, from 1. */
        public int number() {
            return number;
        }

        /** Returns the word for it, such as {@code contract}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Keeps what nobody can change. */
    public Step {
        lines = List.copyOf(lines);
        ways = List.copyOf(ways);
    }

    /** Returns a step that is done once nothing is left to count. */
    static Step counted(Kind kind, int count, String what, List<PlanLine> lines, List<WayOut> ways) {
        return new Step(kind, OptionalInt.of(count), count == 0, what, lines, count == 0 ? List.of() : ways);
    }

    /** Returns the step as a part of the build shows it: nothing there says that no other part has more. */
    Step ofPart() {
        return isDone
                ? new Step(kind, count, false, what + ", as far as this part of the build shows", lines, ways)
                : this;
    }

    /** Returns a step of which nobody can say whether it is done. */
    static Step unknown(Kind kind, String why, List<WayOut> ways) {
        return new Step(kind, OptionalInt.empty(), false, why, List.of(), ways);
    }
}
