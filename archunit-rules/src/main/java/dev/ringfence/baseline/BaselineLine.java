package dev.ringfence.baseline;

import dev.ringfence.ledger.EscapedName;
import dev.ringfence.violation.Identity;
import java.util.Comparator;
import java.util.Optional;

/**
 * One known violation of a baseline.
 *
 * @param identity what is known
 * @param reason why it was recorded, where one was asked
 */
public record BaselineLine(Identity identity, Optional<String> reason) implements Comparable<BaselineLine> {

    private static final Comparator<BaselineLine> ORDER =
            Comparator.comparing((BaselineLine line) -> line.identity().text());

    /** A line as the file has it. */
    String text() {
        return EscapedName.write(identity) + reason.map(text -> " # " + text).orElse("");
    }

    /** Of two lines for the same violation, the one with a reason, or the lesser reason: the order of a merge must not matter. */
    BaselineLine mergedWith(BaselineLine other) {
        if (reason.isEmpty()) {
            return other;
        }
        if (other.reason.isEmpty()) {
            return this;
        }
        return reason.get().compareTo(other.reason.get()) <= 0 ? this : other;
    }

    @Override
    public int compareTo(BaselineLine other) {
        return ORDER.compare(this, other);
    }
}
