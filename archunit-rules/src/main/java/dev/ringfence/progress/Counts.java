package dev.ringfence.progress;

import dev.ringfence.map.Crossing;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.progress.Snapshot.Line;
import dev.ringfence.violation.Identity;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts lines by module and kind.
 *
 * <ol>
 *   <li>Each line counts for the module whose baseline has it, whatever the map says.
 *   <li>The edge of a line counts for each module that it enters and for each that it leaves, by the map of the commit.
 *       A module counts for those that hold it, too.
 *   <li>What a type shows is no use: such a line counts for the module whose baseline has it alone.
 *   <li>Lines of test code count apart, and for the module of their baseline alone.
 * </ol>
 */
final class Counts {

    private final Map<String, Map<DebtKind, Integer>> ofModules = new HashMap<>();

    private Counts() {}

    static Counts none() {
        return new Counts();
    }

    static Counts of(Collection<Line> lines, Judge judge) {
        Counts counts = new Counts();
        lines.forEach(line -> counts.add(line, judge));
        return counts;
    }

    private void add(Line line, Judge judge) {
        add(line.stem(), line.tests() ? DebtKind.TESTS : DebtKind.LINES);
        if (!line.tests() && line.identity() instanceof Identity.OfEdge edge) {
            add(edge.edge(), judge);
        }
    }

    private void add(Edge edge, Judge judge) {
        if (DataEnd.of(edge.to()).filter(end -> !end.kind().isOfTables()).isPresent()) {
            return;
        }
        boolean isOfData = DataEnd.isAt(edge);
        Crossing crossing = judge.crossing(edge);
        addAll(crossing.left(), isOfData ? DebtKind.FOREIGN_TABLES : DebtKind.OUTBOUND);
        addAll(crossing.entered(), isOfData ? DebtKind.TABLES : DebtKind.INBOUND);
    }

    private void addAll(List<Module> modules, DebtKind kind) {
        modules.forEach(module -> add(module.name().value(), kind));
    }

    private void add(String module, DebtKind kind) {
        ofModules
                .computeIfAbsent(module, unused -> new EnumMap<>(DebtKind.class))
                .merge(kind, 1, Integer::sum);
    }

    /** Returns the modules of which anything was counted. */
    Set<String> modules() {
        return ofModules.keySet();
    }

    int of(String module, DebtKind kind) {
        return ofModules.getOrDefault(module, Map.of()).getOrDefault(kind, 0);
    }

    /** Returns the lines of a kind in the baselines of all modules. */
    int all(DebtKind kind) {
        return ofModules.keySet().stream().mapToInt(module -> of(module, kind)).sum();
    }
}
