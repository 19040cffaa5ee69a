package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;

import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.advice.Wording;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Place;
import dev.ringfence.map.Rule;
import dev.ringfence.map.Seam;
import dev.ringfence.map.TypeName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the ways out that lead over a seam, which several rules have. */
final class SeamWays {

    private static final int MOST_TYPES = 5;

    private SeamWays() {}

    /** Returns the seam at a place of the map, or one of its flags. */
    static Optional<Seam> seamAt(ModuleMap map, Place place) {
        return map.seams().stream()
                .filter(seam -> seam.place().equals(place)
                        || seam.flags().stream().anyMatch(flag -> flag.place().equals(place)))
                .findFirst();
    }

    /** Returns the way to use what the seam has for others; nothing where it has no type. */
    static Optional<WayOut> over(Seam seam) {
        return types(seam)
                .map(types -> WayOut.of(
                        Kind.USE_ALLOWED,
                        "use what leads over the seam " + seam.name() + ": " + types + at(seam.place())));
    }

    /** Names the types of a seam; nothing where it has none. */
    static Optional<String> types(Seam seam) {
        List<String> types = seam.through().stream().map(Seam.Through::shown).toList();
        return types.isEmpty() ? Optional.empty() : Optional.of(Wording.some(types));
    }

    /** Lets types use both sides of the seam. */
    static Optional<WayOut> through(
            Seam seam, Collection<TypeName> types, Collection<Edge> edges, Rule rule, Trial trial) {
        if (types.size() > MOST_TYPES) {
            return Optional.empty();
        }
        List<String> patterns = types.stream().map(Wording::pattern).toList();
        String text = "let the seam " + seam.name() + " lead through " + String.join(", ", patterns);
        return trial.draft().isEmpty()
                ? Optional.of(WayOut.of(Kind.EXPORTS, text + ", by `through`" + at(seam.place())))
                : trial.draft()
                        .flatMap(draft -> draft.throughSeam(seam, patterns))
                        .filter(draft -> stand(edges, rule, draft.map()))
                        .map(draft -> withLines(WayOut.edit(Kind.EXPORTS, text, draft.edits()), types, trial));
    }

    private static boolean stand(Collection<Edge> edges, Rule rule, ModuleMap edited) {
        Judge judge = new Judge(edited);
        return edges.stream().allMatch(edge -> judge.underSeam(edge, rule).isPresent());
    }

    /** What a seam lets stand is no line of a baseline any more. */
    private static WayOut withLines(WayOut way, Collection<TypeName> types, Trial trial) {
        return trial.withLinesOf(types, "their lines out of the baselines", way);
    }

    /** A type of the seam is no way for itself. */
    static boolean isOf(Seam seam, AskedEdges asked) {
        return asked.origins().stream().anyMatch(type -> seam.untilOf(type).isPresent());
    }

    /** Returns the ways over seams for uses of modules that leave. */
    static Stream<WayOut> overSeamsTo(AskedEdges asked) {
        return asked.targets().stream()
                .flatMap(type -> asked.judge().seamsTo(type).stream())
                .distinct()
                .filter(seam -> !isOf(seam, asked))
                .flatMap(seam -> over(seam).stream())
                .limit(1);
    }
}
