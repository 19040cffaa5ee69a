package dev.ringfence.verdict;

import dev.ringfence.map.TypeName;
import dev.ringfence.tables.TablesSeen;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Counts what was judged.
 *
 * @param classes top-level types
 * @param sources source files
 * @param modules modules that own any of the types
 * @param mapped types that a module owns
 * @param unmapped types below the root that none owns
 * @param ignored types that the map ignores
 * @param outside types that nobody owns and that lie outside the root
 * @param withoutSource types of which there is a class file and no source, where the project has sources at all
 * @param ofModules what there is of each module
 * @param tables what was looked at for tables, where the map has any
 * @param writers the types of a module that leaves that write its tables and use what is new, by the name of the seam
 */
public record Coverage(
        int classes,
        int sources,
        int modules,
        int mapped,
        int unmapped,
        int ignored,
        List<TypeName> outside,
        int withoutSource,
        ModulesSeen ofModules,
        Optional<TablesSeen> tables,
        SortedMap<String, SortedSet<String>> writers) {

    /** Counts code of which no tables are judged. */
    public Coverage(
            int classes,
            int sources,
            int modules,
            int mapped,
            int unmapped,
            int ignored,
            List<TypeName> outside,
            int withoutSource,
            ModulesSeen ofModules) {
        this(
                classes,
                sources,
                modules,
                mapped,
                unmapped,
                ignored,
                outside,
                withoutSource,
                ofModules,
                Optional.empty(),
                Collections.emptySortedMap());
    }

    /** Counts code all of which has its sources, and not by module. */
    public Coverage(
            int classes, int sources, int modules, int mapped, int unmapped, int ignored, List<TypeName> outside) {
        this(classes, sources, modules, mapped, unmapped, ignored, outside, 0, ModulesSeen.none());
    }

    /** Returns the coverage of nothing at all. */
    public static Coverage none() {
        return new Coverage(0, 0, 0, 0, 0, 0, List.of(), 0, ModulesSeen.none());
    }

    /** Returns what reports tell: all but what there is of each module and seam. */
    public Coverage told() {
        return with(ModulesSeen.none()).with(tables, Collections.emptySortedMap());
    }

    /** Returns the same coverage, of which so much was seen of each module. */
    public Coverage with(ModulesSeen other) {
        return new Coverage(
                classes, sources, modules, mapped, unmapped, ignored, outside, withoutSource, other, tables, writers);
    }

    /** Returns the same coverage, with what was looked at for tables, and who writes on both sides of which seam. */
    public Coverage with(Optional<TablesSeen> seen, SortedMap<String, SortedSet<String>> both) {
        return new Coverage(
                classes, sources, modules, mapped, unmapped, ignored, outside, withoutSource, ofModules, seen, both);
    }

    /** Says whether there are types, and all of them lie outside the root. */
    public boolean isAllOutside() {
        return classes > 0 && outside.size() == classes;
    }

    /**
     * Returns the share of the types below the root, or of a module, that a module owns: whole percent, rounded down.
     */
    public int percentMapped() {
        int all = mapped + unmapped;
        return all == 0 ? 100 : (int) (100L * mapped / all);
    }
}
