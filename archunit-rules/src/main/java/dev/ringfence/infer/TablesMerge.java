package dev.ringfence.infer;

import dev.ringfence.infer.tables.OwnersOfTables;
import dev.ringfence.infer.tables.TablesOfCode;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TableName;
import dev.ringfence.map.edit.MapDraft;
import dev.ringfence.map.edit.MapSource;
import dev.ringfence.map.edit.TableEdits;
import dev.ringfence.map.yaml.MapFiles;
import dev.ringfence.map.yaml.ModuleMapReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Adds to the modules of a map the tables that nobody claims, where the map judges tables.
 *
 * <ol>
 *   <li>Owners are proposed as in a first map.
 *   <li>Each module gets its tables by an edit of the map, which is read again.
 *   <li>What cannot be edited, such as a module in another file, is told for a person to write.
 * </ol>
 */
final class TablesMerge {

    private static final Pattern LIST =
            Pattern.compile("(?<start>\\s*tables: \\[)(?<entries>[^\\[\\]{}#]*?)(?<end>\\]|,)");

    private final String before;
    private final TextLayout layout;
    private final boolean canBeEdited;
    private final List<String> told = new ArrayList<>();
    private MapDraft draft;
    private int added;

    private TablesMerge(String before, MapDraft draft) {
        this.before = before;
        this.layout = TextLayout.of(before);
        this.canBeEdited = layout.over(draft.text()).equals(before);
        this.draft = draft;
    }

    /**
     * Merges the map with tables.
     *
     * @param text the map, which can be read
     * @param shownAs the file's name in problems
     * @param find finds the tables as the map says that they are found
     */
    static TablesMerge of(String text, MapFiles files, String shownAs, Function<Judge, TablesOfCode> find) {
        ModuleMap map = ModuleMapReader.read(files.withMap(text.getBytes(StandardCharsets.UTF_8)), shownAs)
                .orThrow();
        Judge judge = new Judge(map);
        OwnersOfTables owners = OwnersOfTables.of(find.apply(judge), judge);
        TablesMerge merge = new TablesMerge(text, MapDraft.of(new MapSource(shownAs, text, files), map));
        if (map.judgesTables()) {
            merge.add(owners);
        } else if (!owners.isNothing()) {
            merge.told.add("tables: " + owners.size() + ", which the map does not judge; write `tables: {}` into it,"
                    + " and `init -Dringfence.merge` proposes their owners");
        }
        return merge;
    }

    private void add(OwnersOfTables owners) {
        if (!owners.isNothing()) {
            told.add(owners.counts());
            owners.owned().forEach(this::add);
            told.addAll(owners.doubts());
        }
    }

    private void add(ModuleName module, SortedSet<TableName> tables) {
        List<String> entries = tables.stream().map(TableName::text).toList();
        Optional<MapDraft> edited = isHere(module) ? TableEdits.owning(draft, module, entries) : Optional.empty();
        if (edited.isPresent()) {
            draft = edited.get();
            added += tables.size();
            told.add("  " + module + ": " + OwnersOfTables.some(tables));
        } else {
            told.add("  " + module + ", to be written by hand: tables: [" + String.join(", ", entries) + "]");
        }
    }

    private boolean isHere(ModuleName module) {
        String file = draft.map().module(module).orElseThrow().place().file();
        return canBeEdited && file.equals(draft.file());
    }

    /** Returns the text of the map; every byte but those of the added tables is as it was. */
    String text() {
        return added == 0 ? before : layout.over(wrapped());
    }

    private String wrapped() {
        List<String> lines = draft.text().lines().flatMap(this::wrapped).toList();
        return String.join("\n", lines) + "\n";
    }

    /** Wraps a list that was added, or that grew. */
    private Stream<String> wrapped(String line) {
        Matcher list = LIST.matcher(line);
        return ListLines.isTooWide(line) && !before.contains(line) && list.matches()
                ? ListLines.of(
                        list.group("start"), List.of(list.group("entries").split(", ")), list.group("end"))
                        .stream()
                : Stream.of(line);
    }

    /** Returns how many tables were added. */
    int added() {
        return added;
    }

    /** Returns what a person should know, a line each. */
    List<String> told() {
        return List.copyOf(told);
    }
}
