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
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.edit.SeamEdits;
import dev.ringfence.verdict.CodeAround;
import java.time.LocalDate;
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

    /** Says why a seam leads nobody any more, as words that follow its name; nothing while it does. */
    static Optional<String> end(Seam seam, Judge judge, LocalDate today) {
        if (today.isAfter(seam.until())) {
            return Optional.of("which ended on " + seam.until());
        }
        return hasLeft(seam, judge) ? Optional.of("since " + seam.old() + " has left") : Optional.empty();
    }

    /** Says whether the map says of the old module that it is gone. */
    static boolean hasLeft(Seam seam, Judge judge) {
        return judge.map()
                .module(seam.old())
                .filter(module -> module.state() == State.EXTRACTED)
                .isPresent();
    }

    /** Returns the way to take a seam away that is over. */
    static WayOut demolished(Seam seam, String end) {
        return WayOut.of(
                Kind.DELETE,
                "delete the seam " + seam.name() + ", " + end + ", with all that is left of it" + at(seam.place()));
    }

    /** Returns what to use instead: what the seam has for others or, where it is over, what is new. */
    static Optional<WayOut> instead(Seam seam, AskedEdges asked) {
        Optional<String> end = end(seam, asked.judge(), asked.today());
        return end.isEmpty()
                ? over(seam, asked)
                : Optional.of(WayOut.of(
                        Kind.USE_ALLOWED,
                        "use " + seam.successor() + " once the seam " + seam.name() + " is gone, " + end.get()
                                + at(seam.place())));
    }

    /** A seam may have no type. */
    private static Optional<WayOut> over(Seam seam, AskedEdges asked) {
        return types(seam, asked.today(), asked.around())
                .map(types -> WayOut.of(
                        Kind.USE_ALLOWED,
                        "use what leads over the seam " + seam.name() + ": " + types + at(seam.place())));
    }

    /** Names the types of a seam; nothing where it has none. */
    static Optional<String> types(Seam seam) {
        return some(seam.through().stream());
    }

    /** Names those of them that still lead over it, as far as anything is known to be there. */
    static Optional<String> types(Seam seam, LocalDate today, CodeAround around) {
        return some(seam.through().stream()
                .filter(entry -> entry.until().filter(today::isAfter).isEmpty())
                .filter(entry ->
                        around.mayHaveAny(type -> entry.types().stream().anyMatch(pattern -> pattern.matches(type)))));
    }

    private static Optional<String> some(Stream<Seam.Through> entries) {
        List<String> types = entries.map(Seam.Through::shown).toList();
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
                        .flatMap(draft -> SeamEdits.through(draft, seam, patterns))
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
                .flatMap(seam -> instead(seam, asked).stream())
                .limit(1);
    }
}
