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
    private final Set<TableName> tables;

    TablesOfModules(TablesHere found, TopModules modules) {
        this.modules = modules;
        this.edges = found.edges().stream().filter(this::isForeign).toList();
        this.tables = found.tables();
    }

    private boolean isForeign(Edge edge) {
        Optional<ModuleName> used = modules.of(edge.to());
        return used.isPresent()
                && !used.equals(modules.of(edge.from()))
                && modules.judge().ownerOf(edge.from()).isJudged();
    }

    TableUses of(ModuleName module) {
        Predicate<Edge> isIn = edge -> modules.isIn(edge.to(), module);
        Predicate<Edge> isOut = edge -> modules.isIn(edge.from(), module);
        return new TableUses(
                (int) tables.stream()
                        .filter(table -> modules.isIn(DataEnd.table(table), module))
                        .count(),
                edges(isIn, TablesOfModules::isUse),
                edges(isOut, TablesOfModules::isUse),
                edges(isIn, edge -> kind(edge) == DataEnd.Kind.REFERENCES),
                edges(isOut, edge -> kind(edge) == DataEnd.Kind.REFERENCES),
                edges(isIn.or(isOut), edge -> kind(edge) == DataEnd.Kind.RELATES));
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
