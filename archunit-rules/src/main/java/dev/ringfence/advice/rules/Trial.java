package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;

import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.map.Cycles;
import dev.ringfence.map.Cycles.Cycle;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Place;
import dev.ringfence.map.Policy;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.edit.MapDraft;
import dev.ringfence.map.edit.MapEdit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tries edits of the map: what would be refused by the next run is no way out, and what the next run would ask for
 * besides is said with the edit.
 *
 * @param map the map as it is
 * @param draft its text, where the text is at hand
 * @param owed what breaks the map besides
 * @param prune the command that takes needless lines out of baselines
 */
record Trial(ModuleMap map, Optional<MapDraft> draft, OwedToday owed, String prune) {

    /**
     * Holds the map as it would be.
     *
     * @param edits none where the text could not be edited, so that a person has to find the place
     */
    record Edited(ModuleMap map, List<MapEdit> edits) {

        static Edited of(MapDraft draft) {
            return new Edited(draft.map(), draft.edits());
        }
    }

    /** Returns the trial that looks only at some of what is owed. */
    Trial about(OwedToday less) {
        return new Trial(map, draft, less, prune);
    }

    /** Returns the edited text or, where it could not be edited, the map as it would be. */
    Edited edited(Optional<MapDraft> edited, Supplier<ModuleMap> otherwise) {
        return edited.map(Edited::of).orElseGet(() -> new Edited(otherwise.get(), List.of()));
    }

    /**
     * Offers an edit.
     *
     * @param written the edit in words, for where the text could not be edited
     */
    WayOut offer(Kind kind, String text, String written, Edited edited) {
        Optional<String> cycle = newCycle(edited.map());
        boolean warns = map.policy().cycles() == Policy.Severity.WARN;
        if (cycle.isPresent() && !warns) {
            return WayOut.impossible(kind, text, "it would make a cycle: " + cycle.get());
        }
        String told = text
                + (edited.edits().isEmpty() ? ": " + written : "")
                + cycle.map(arrows -> "; a warning, since it makes a cycle: " + arrows)
                        .orElse("");
        return withWhatFollows(WayOut.edit(kind, told, edited.edits()), edited.map());
    }

    /**
     * Says that lines have to be taken out of baselines, where these hold any of the types.
     *
     * @param which the lines, in words
     */
    WayOut withLinesOf(Collection<TypeName> types, String which, WayOut way) {
        return owed.of(Set.copyOf(types), type -> false).known().isEmpty()
                ? way
                : way.then("; then take " + which, prune);
    }

    private Optional<String> newCycle(ModuleMap edited) {
        List<List<ModuleName>> before =
                Cycles.of(map).stream().map(Cycle::modules).toList();
        return Cycles.of(edited).stream()
                .filter(each -> !before.contains(each.modules()))
                .findFirst()
                .map(Cycles::arrows);
    }

    /** Says which lines would be stale once the map is edited. */
    WayOut withWhatFollows(WayOut way, ModuleMap edited) {
        List<Place> exceptions = owed.exceptionsUnneededUnder(edited);
        WayOut told = exceptions.isEmpty()
                ? way
                : new WayOut(
                        way.kind(),
                        way.text() + "; delete the exception" + (exceptions.size() == 1 ? "" : "s")
                                + " that nothing needs then"
                                + exceptions.stream()
                                        .map(place -> at(place).strip())
                                        .collect(Collectors.joining(" ", " ", "")),
                        way.edits(),
                        way.command(),
                        way.impossible());
        long lines = owed.linesAllowedBy(edited);
        return lines == 0
                ? told
                : told.then(
                        "; then take the " + (lines == 1 ? "line" : lines + " lines")
                                + " out of the baselines that the map allows by then",
                        prune);
    }
}
