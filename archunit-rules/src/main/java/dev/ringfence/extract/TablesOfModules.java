package dev.ringfence.extract;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TableName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds which modules use the tables of which others. */
final class TablesOfModules {

    private final TopModules modules;
    private final List<Edge> edges;
    private final List<Edge> fills;
    private final Set<TableName> tables;

    private TablesOfModules(TablesHere found, TopModules modules) {
        this.modules = modules;
        this.edges = found.edges().stream().filter(this::isForeign).toList();
        this.fills = found.edges().stream().filter(this::isFilling).toList();
        this.tables = found.tables();
    }

    /** Finds them; empty where no module says which tables it owns, as nothing is known of any table then. */
    static Optional<TablesOfModules> of(Optional<TablesHere> found, TopModules modules) {
        boolean isSaid = modules.judge().map().modules().values().stream()
                .anyMatch(module -> !module.tables().isEmpty());
        return found.filter(here -> isSaid).map(here -> new TablesOfModules(here, modules));
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
