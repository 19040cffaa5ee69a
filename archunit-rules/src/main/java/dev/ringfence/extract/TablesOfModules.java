package dev.ringfence.extract;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TableName;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.tables.DataUse;
import dev.ringfence.tables.TablesFound;
import dev.ringfence.tables.TablesOfProject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds which modules use the tables of which others. */
final class TablesOfModules {

    private final TopModules modules;
    private final SortedSet<Edge> edges = new TreeSet<>();
    private final SortedSet<Edge> fills = new TreeSet<>();
    private final Set<TableName> tables = new TreeSet<>();

    private TablesOfModules(TopModules modules) {
        this.modules = modules;
    }

    /** Reads the projects; empty where the map does not say whose the tables are. */
    static Optional<TablesOfModules> in(Collection<ProjectCode> projects, TopModules modules) {
        if (!modules.judge().map().judgesTables()) {
            return Optional.empty();
        }
        TablesOfModules found = new TablesOfModules(modules);
        projects.forEach(
                code -> found.add(TablesOfProject.in(code, modules.judge()).read()));
        return Optional.of(found);
    }

    private void add(TablesFound found) {
        List<Edge> all = found.uses().stream().map(DataUse::edge).toList();
        all.stream().filter(this::isForeign).forEach(edges::add);
        all.stream().filter(this::isFilling).forEach(fills::add);
        tables.addAll(found.tables().keySet());
    }

    private boolean isForeign(Edge edge) {
        Optional<ModuleName> used = modules.of(edge.to());
        return used.isPresent()
                && !used.equals(modules.of(edge.from()))
                && modules.judge().ownerOf(edge.from()).isJudged();
    }

    /** Says whether the owner of a table changes it. */
    private boolean isFilling(Edge edge) {
        return kind(edge) == DataEnd.Kind.WRITES
                && modules.of(edge.to()).isPresent()
                && modules.of(edge.to()).equals(modules.of(edge.from()));
    }

    TableUses of(ModuleName module) {
        Predicate<Edge> isIn = edge -> modules.isIn(edge.to(), module);
        Predicate<Edge> isOut = edge -> modules.isIn(edge.from(), module);
        List<Edge> used = edges(isIn.or(isOut), TablesOfModules::isUse);
        return new TableUses(
                (int) tables.stream()
                        .filter(table -> modules.isIn(DataEnd.table(table), module))
                        .count(),
                edges(isIn, TablesOfModules::isUse),
                edges(isOut, TablesOfModules::isUse),
                edges(isIn, edge -> kind(edge) == DataEnd.Kind.REFERENCES),
                edges(isOut, edge -> kind(edge) == DataEnd.Kind.REFERENCES),
                edges(isIn.or(isOut), edge -> kind(edge) == DataEnd.Kind.RELATES),
                fills.stream()
                        .filter(fill -> used.stream().anyMatch(use -> table(use).equals(table(fill))))
                        .toList());
    }

    private static String table(Edge edge) {
        return DataEnd.of(edge.to()).orElseThrow().name();
    }

    private List<Edge> edges(Predicate<Edge> side, Predicate<Edge> kind) {
        return edges.stream().filter(side.and(kind)).toList();
    }

    private static boolean isUse(Edge edge) {
        return kind(edge) == DataEnd.Kind.READS || kind(edge) == DataEnd.Kind.WRITES;
    }

    private static DataEnd.Kind kind(Edge edge) {
        return DataEnd.of(edge.to()).orElseThrow().kind();
    }
}
