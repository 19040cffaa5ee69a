package dev.ringfence.gate;

import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.project.Variants;
import dev.ringfence.verdict.Stale;
import dev.ringfence.verdict.Stale.Why;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hints at stale lines that another variant of the project may need: where a profile changes what is compiled, pruning
 * in one build makes the other red.
 */
final class LinesOfOtherVariants {

    private static final Set<Why> OF_CODE = Set.of(Why.GONE, Why.TYPE_GONE);

    private LinesOfOtherVariants() {}

    static Optional<Problem> hint(List<Stale> stale, Variants variants) {
        List<Stale> gone = stale.stream()
                .filter(line -> OF_CODE.contains(line.why()))
                .sorted()
                .toList();
        if (gone.isEmpty() || variants.switching().isEmpty()) {
            return Optional.empty();
        }
        Stale first = gone.get(0);
        String profiles = variants.switching().stream()
                .sorted()
                .map(profile ->
                        profile + (variants.active().contains(profile) ? ", which is active" : ", which is not"))
                .collect(Collectors.joining("; "));
        String marks = variants.switching().stream()
                .sorted()
                .map(profile -> "`" + variants.markFor(profile) + "`")
                .collect(Collectors.joining(" or "));
        return Optional.of(Problem.warning(
                new Place(first.file(), first.line()),
                (gone.size() == 1 ? "this stale line" : "this stale line and " + (gone.size() - 1) + " more")
                        + " may be needed in another build, since profiles change what is compiled: " + profiles,
                "Keep what another build needs by a reason that begins with " + marks
                        + "; only builds of that kind call it stale then. Prune the rest."));
    }
}
