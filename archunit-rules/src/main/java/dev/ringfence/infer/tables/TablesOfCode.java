package dev.ringfence.infer.tables;

import dev.ringfence.files.ShownPath;
import dev.ringfence.map.Judge;
import dev.ringfence.map.TableName;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.tables.Position;
import dev.ringfence.tables.TablesFound;
import dev.ringfence.tables.TablesOfProject;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Gathers the tables that several projects map or create. One project may create what another one maps. */
public final class TablesOfCode {

    private final SortedMap<TableName, TableOrigin> origins = new TreeMap<>();

    private TablesOfCode() {}

    /**
     * Reads the tables of projects.
     *
     * @param judge judges by the map that says how tables are named and found
     * @param isThere says which types count; a class file may be left over from an earlier build
     */
    public static TablesOfCode of(Collection<ProjectCode> projects, Judge judge, Predicate<TypeName> isThere) {
        TablesOfCode all = new TablesOfCode();
        projects.forEach(project -> all.add(TablesOfProject.in(project, judge), isThere));
        all.origins.values().removeIf(origin -> !origin.isKnown());
        return all;
    }

    private void add(TablesOfProject project, Predicate<TypeName> isThere) {
        TablesFound found = project.read();
        found.mappers()
                .forEach((table, types) -> types.stream()
                        .filter(isThere)
                        .forEach(type -> originOf(table).mappers().add(type)));
        found.tables()
                .forEach((table, position) -> migration(project.folder(), position)
                        .ifPresent(file -> originOf(table).files().add(file)));
    }

    private TableOrigin originOf(TableName table) {
        return origins.computeIfAbsent(table, unused -> TableOrigin.unknown());
    }

    /** A table that no migration creates stands where the class is that maps it. */
    private static Optional<String> migration(Path folder, Position position) {
        Path file = position.file();
        boolean isClass = file.getFileName().toString().endsWith(".class");
        return isClass || !file.startsWith(folder) ? Optional.empty() : Optional.of(ShownPath.of(folder, file));
    }

    SortedMap<TableName, TableOrigin> origins() {
        return Collections.unmodifiableSortedMap(origins);
    }
}
