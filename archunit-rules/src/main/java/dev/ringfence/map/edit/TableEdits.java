package dev.ringfence.map.edit;

import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Place;
import dev.ringfence.map.TableClaim;
import dev.ringfence.map.TableName;
import dev.ringfence.map.TablePattern;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Edits whose tables are whose. As with every draft, an edit has been read again before it is offered. */
public final class TableEdits {

    private TableEdits() {}

    /** Lets a module read a table of another: its entry is opened, or an entry of its own is added before the others. */
    public static Optional<MapDraft> opening(MapDraft draft, TableClaim claim, TableName table, ModuleName reader) {
        String entry = "{table: " + TableText.of(table.text()) + ", to: [" + reader + "]}";
        if (!claim.pattern().isExact()) {
            return withEntries(draft, claim.module(), List.of(entry), Optional.of(claim.place()));
        }
        return claim.to().isEmpty() ? opened(draft, claim, entry) : openedFurther(draft, claim, reader);
    }

    private static Optional<MapDraft> opened(MapDraft draft, TableClaim claim, String entry) {
        return claim.because().isPresent()
                ? Optional.empty()
                : draft.in(claim.place().file())
                        .flatMap(text -> text.lines()
                                .withReplaced(
                                        claim.place(),
                                        TableText.of(claim.pattern().text()),
                                        entry)
                                .map(text::with))
                        .flatMap(draft::read);
    }

    private static Optional<MapDraft> openedFurther(MapDraft draft, TableClaim claim, ModuleName reader) {
        return draft.in(claim.place().file()).stream()
                .flatMap(text -> text.lines().withMoreIn(claim.place(), "to", reader.value()).stream()
                        .map(text::with))
                .flatMap(edited -> draft.read(edited).stream())
                .filter(more -> more.map().module(claim.module()).stream()
                        .flatMap(module -> module.tables().stream())
                        .anyMatch(each -> each.place().equals(claim.place())
                                && each.isOpenTo(reader)
                                && each.to().containsAll(claim.to())))
                .findFirst();
    }

    /** Lets a module own tables. */
    public static Optional<MapDraft> owning(MapDraft draft, ModuleName owner, List<String> tables) {
        Optional<Place> first = draft.map().module(owner).orElseThrow().tables().stream()
                .map(TableClaim::place)
                .findFirst();
        return withEntries(draft, owner, tables.stream().map(TableText::of).toList(), first);
    }

    private static Optional<MapDraft> withEntries(
            MapDraft draft, ModuleName owner, List<String> entries, Optional<Place> first) {
        Module module = draft.map().module(owner).orElseThrow();
        return draft.withEntry(
                module,
                "tables",
                first,
                entries,
                changed -> changed.tables().size() > module.tables().size());
    }

    /** Ignores more tables. Where the map names none, those that are ignored by default are named with them. */
    public static Optional<MapDraft> ignoring(MapDraft draft, List<String> tables) {
        List<String> before = ignored(draft);
        return ignoring(draft, listed(Stream.concat(tables.stream(), before.stream())), listed(tables.stream()))
                .flatMap(edited -> draft.read(edited).stream())
                .filter(more -> {
                    List<String> now = ignored(more);
                    return now.containsAll(before) && now.containsAll(tables);
                })
                .findFirst();
    }

    private static List<String> ignored(MapDraft draft) {
        return draft.map().tables().ignore().stream().map(TablePattern::text).toList();
    }

    private static String listed(Stream<String> tables) {
        return tables.map(TableText::of).collect(Collectors.joining(", "));
    }

    private static Stream<MapDraft.Text> ignoring(MapDraft draft, String all, String more) {
        Place place = draft.map().tables().place();
        MapLines lines = draft.lines();
        if (!draft.map().tables().said()) {
            return Stream.of(
                    new MapDraft.Text(draft.file(), lines, lines.withKeyAtEnd("tables", "ignore: [" + all + "]")));
        }
        return Stream.concat(
                        lines.withMoreIn(place, "ignore", more).stream(),
                        lines.withFirstEntry(place, "ignore", all).stream())
                .map(edited -> new MapDraft.Text(draft.file(), lines, edited));
    }
}
