package dev.ringfence.map.edit;

import dev.ringfence.map.Exports;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Place;
import dev.ringfence.map.Seam;
import dev.ringfence.map.State;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Edits a map for a module on its way out. As with every draft, an edit has been read again before it is offered. */
public final class LeavingEdits {

    private LeavingEdits() {}

    /** Lets a module that exported everything export these entries alone. */
    public static Optional<MapDraft> exportingOnly(MapDraft draft, ModuleName name, List<String> entries) {
        Place place = draft.map().module(name).orElseThrow().place();
        String list = String.join(", ", entries);
        return inFileOf(
                draft,
                place,
                lines -> Stream.concat(
                        lines.withValue(place, "exports", "[" + list + "]").stream(),
                        lines.withNewKey(place, "exports: [" + list + "]").stream()),
                map -> map.module(name)
                        .filter(module -> module.exports() instanceof Exports.Only)
                        .isPresent());
    }

    /** Puts a module in another state, whether or not it says one. */
    public static Optional<MapDraft> inState(MapDraft draft, ModuleName name, State state) {
        Place place = draft.map().module(name).orElseThrow().place();
        return draft.inState(name, state)
                .or(() -> inFileOf(
                        draft,
                        place,
                        lines -> lines.withNewKey(place, "state: " + state.id()).stream(),
                        map -> map.module(name).map(Module::state).equals(Optional.of(state))));
    }

    /**
     * Adds a seam.
     *
     * @param written its keys in braces
     */
    public static Optional<MapDraft> withSeam(MapDraft draft, String name, String written) {
        String entry = name + ": " + written;
        List<Seam> seams = draft.map().seams();
        Place place = draft.map().rootPlace();
        return inFileOf(
                draft,
                place,
                lines -> seams.isEmpty()
                        ? Stream.of(lines.withKeyAtEnd("seams", entry))
                        : lines.withNamedBefore(seams.get(0).place(), entry).stream(),
                map -> map.seam(name).isPresent() && map.seams().size() == seams.size() + 1);
    }

    /** Takes a seam away, and the key of all seams with the last one. */
    public static Optional<MapDraft> withoutSeam(MapDraft draft, Seam seam) {
        int left = draft.map().seams().size() - 1;
        return inFileOf(
                draft,
                seam.place(),
                lines -> IntStream.range(left == 0 ? 1 : 0, 2)
                        .boxed()
                        .flatMap(above -> lines.withoutBlock(seam.place(), above).stream()),
                map -> map.seam(seam.name()).isEmpty()
                        && map.seams().size() == left
                        && map.modules().size() == draft.map().modules().size());
    }

    /**
     * Adds a module behind the others.
     *
     * @param keys its lines, without indentation
     */
    public static Optional<MapDraft> withModule(MapDraft draft, ModuleName name, List<String> keys) {
        return MapInsertion.into(draft.text(), draft.map())
                .map(at -> at.with(Stream.concat(
                                Stream.of(at.indentation() + name + ":"),
                                keys.stream().map(key -> at.indentation().repeat(2) + key))
                        .toList()))
                .flatMap(text -> inFileOf(
                        draft,
                        draft.map().rootPlace(),
                        lines -> Stream.of(MapLines.of(text)),
                        map -> map.module(name).isPresent()));
    }

    /** Writes ways to edit lines. */
    @FunctionalInterface
    private interface Ways {

        Stream<MapLines> of(MapLines lines);
    }

    private static Optional<MapDraft> inFileOf(MapDraft draft, Place place, Ways ways, Predicate<ModuleMap> isMeant) {
        return draft.in(place.file()).stream()
                .flatMap(text -> ways.of(text.lines()).map(text::with))
                .flatMap(edited -> draft.read(edited).stream())
                .filter(edited -> isMeant.test(edited.map()))
                .findFirst();
    }
}
