package dev.ringfence.extract.plan;

import dev.ringfence.advice.Wording;
import dev.ringfence.rules.KindOfUse;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Describes what stands behind a count.
 *
 * @param text for people
 * @param count how much it weighs
 * @param behind the edges, types or places that are counted, all of them
 */
public record PlanLine(String text, int count, List<Behind> behind) {

    /** Sorts the heaviest first, then by text. */
    static final Comparator<PlanLine> HEAVIEST =
            Comparator.comparingInt(PlanLine::count).reversed().thenComparing(PlanLine::text);

    /**
     * Describes one of what is counted.
     *
     * @param text an edge as baselines have it, a type, or what the map has
     * @param kind how an edge uses what it leads to; empty where it is no edge over the border of the module
     */
    public record Behind(String text, Optional<KindOfUse> kind) {

        static List<Behind> of(Collection<?> all) {
            return all.stream()
                    .map(each -> new Behind(each.toString(), Optional.empty()))
                    .toList();
        }

        /** Returns the word for how it is used. */
        public Optional<String> how() {
            return kind.map(KindOfUse::word);
        }
    }

    /** Keeps what nobody can change. */
    public PlanLine {
        behind = List.copyOf(behind);
    }

    /** Returns a line on one thing, which says all of it. */
    static PlanLine of(String text, int count) {
        return new PlanLine(text, count, List.of());
    }

    /** Returns a line on several things, and names some of them. */
    static PlanLine of(String text, Collection<?> all) {
        List<String> names = all.stream().map(Object::toString).toList();
        return new PlanLine(text + " " + all.size() + ": " + Wording.some(names, 2), all.size(), Behind.of(all));
    }
}
