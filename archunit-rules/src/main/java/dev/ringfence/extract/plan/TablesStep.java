package dev.ringfence.extract.plan;

import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.Wording;
import dev.ringfence.extract.TableUses;
import dev.ringfence.extract.TopModules;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans what binds the module by tables: uses, keys and associations, and who would fill a copy. */
final class TablesStep {

    private static final int NAMED = 3;

    private final Leaving leaving;
    private final TopModules modules;
    private final TableUses tables;
    private final List<PlanLine> lines = new ArrayList<>();

    private TablesStep(Leaving leaving, TableUses tables) {
        this.leaving = leaving;
        this.modules = leaving.modules();
        this.tables = tables;
    }

    static Step of(Leaving leaving, Optional<TableUses> tables) {
        boolean isSaid = leaving.map().modules().values().stream()
                .anyMatch(module -> !module.tables().isEmpty());
        return tables.filter(found -> isSaid)
                .map(found -> new TablesStep(leaving, found).step())
                .orElseGet(TablesStep::unknown);
    }

    private static Step unknown() {
        return Step.unknown(
                Step.Kind.TABLES,
                "no module of the map says which tables it owns",
                List.of(WayOut.command(
                        WayOut.Kind.CLAIM,
                        "write `tables` at the modules that own them, or let them be proposed",
                        "mvn ringfence:init -Dringfence.merge")));
    }

    private Step step() {
        Function<Edge, String> user = edge -> modules.name(edge.from());
        Function<Edge, String> owner = edge -> modules.name(edge.to());
        add("its tables are used by", tables.in(), user, TablesStep::use);
        add("it uses tables of", tables.out(), owner, TablesStep::use);
        add("foreign keys to it of", tables.keysIn(), user, TablesStep::key);
        add("its foreign keys to", tables.keysOut(), owner, TablesStep::key);
        add("associations with", tables.relations(), this::otherEnd, Edge::toString);
        lines.sort(PlanLine.HEAVIEST);
        lines.addAll(fills());
        int count = tables.lines() + tables.keys() + tables.relations().size();
        return Step.counted(
                Step.Kind.TABLES,
                count,
                "uses of tables over the border: uses " + tables.lines() + ", keys " + tables.keys() + ", associations "
                        + tables.relations().size(),
                lines,
                List.of(way()));
    }

    private String otherEnd(Edge edge) {
        return modules.isIn(edge.from(), leaving.name()) ? modules.name(edge.to()) : modules.name(edge.from());
    }

    private void add(
            String label, Collection<Edge> edges, Function<Edge, String> otherEnd, Function<Edge, String> words) {
        edges.stream()
                .collect(Collectors.groupingBy(otherEnd, TreeMap::new, Collectors.toList()))
                .forEach((other, ofOther) -> lines.add(new PlanLine(
                        label + " " + other + ", " + ofOther.size() + ": " + counted(ofOther, words),
                        ofOther.size(),
                        PlanLine.Behind.of(ofOther))));
    }

    private static String counted(Collection<Edge> edges, Function<Edge, String> words) {
        List<String> counts =
                edges.stream()
                        .collect(Collectors.groupingBy(words, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry::getKey))
                        .map(count -> count.getKey() + (count.getValue() == 1 ? "" : " (" + count.getValue() + ")"))
                        .toList();
        return Wording.some(counts, NAMED);
    }

    private static String use(Edge edge) {
        DataEnd end = DataEnd.of(edge.to()).orElseThrow();
        return end.kind().word() + " " + end.name();
    }

    private static String key(Edge edge) {
        return name(edge.from()) + " -> " + name(edge.to());
    }

    private static String name(TypeName end) {
        return DataEnd.of(end).map(DataEnd::name).orElseGet(end::qualified);
    }

    /** Whoever takes a copy of a table waits for those who change the table. */
    private List<PlanLine> fills() {
        Map<String, List<Edge>> writers =
                tables.fills().stream().collect(Collectors.groupingBy(edge -> name(edge.to())));
        return Stream.concat(tables.in().stream(), tables.out().stream())
                .map(edge -> name(edge.to()))
                .distinct()
                .sorted()
                .map(table -> fill(table, writers.getOrDefault(table, List.of())))
                .toList();
    }

    private static PlanLine fill(String table, List<Edge> writers) {
        List<String> types =
                writers.stream().map(Edge::from).map(TypeName::qualified).toList();
        return new PlanLine(
                types.isEmpty()
                        ? "a copy of " + table + " is filled by ?: no type of its owner is seen to write it"
                        : "a copy of " + table + " is filled by " + Wording.some(types, 2),
                0,
                PlanLine.Behind.of(writers));
    }

    private WayOut way() {
        String explain = leaving.command(Remedy.Goal.EXPLAIN);
        return WayOut.command(
                WayOut.Kind.USE_ALLOWED,
                "ask the owner's types, or keep a copy; keep ids, and drop the keys",
                explain
                        + heaviest()
                                .map(table -> " -Dringfence.table=" + table)
                                .orElseGet(() -> " -Dringfence.module=" + leaving.name()));
    }

    private Optional<String> heaviest() {
        return Stream.of(tables.in(), tables.out(), tables.keysIn(), tables.keysOut())
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(edge -> name(edge.to()), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
