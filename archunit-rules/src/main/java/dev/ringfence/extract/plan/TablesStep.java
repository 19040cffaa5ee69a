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
    private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
            Map.Entry.comparingByValue(Comparator.reverseOrder());

    private final Leaving leaving;
    private final TopModules modules;
    private final TableUses tables;
    private final List<OfOther> others = new ArrayList<>();

    private TablesStep(Leaving leaving, TableUses tables) {
        this.leaving = leaving;
        this.modules = leaving.modules();
        this.tables = tables;
    }

    /**
     * Tells what binds the module to one other.
     *
     * @param heaviest the table that is named first; none where the line names entities
     */
    private record OfOther(PlanLine line, Optional<String> heaviest) {}

    static Step of(Leaving leaving, Optional<TableUses> tables) {
        return tables.map(found -> new TablesStep(leaving, found).step()).orElseGet(() -> unknown(leaving));
    }

    private static Step unknown(Leaving leaving) {
        return Step.unknown(
                Step.Kind.TABLES,
                TableUses.UNKNOWN,
                List.of(WayOut.command(
                        WayOut.Kind.CLAIM,
                        "write `tables` at the modules that own them, or let them be proposed",
                        leaving.commands().merge())));
    }

    private Step step() {
        Function<Edge, String> user = edge -> modules.name(edge.from());
        Function<Edge, String> owner = edge -> modules.name(edge.to());
        add("its tables are used by", tables.in(), user, TablesStep::use);
        add("it uses tables of", tables.out(), owner, TablesStep::use);
        add("foreign keys to it of", tables.keysIn(), user, TablesStep::key);
        add("its foreign keys to", tables.keysOut(), owner, TablesStep::key);
        addRelations();
        others.sort(Comparator.comparing(OfOther::line, PlanLine.HEAVIEST));
        List<PlanLine> lines =
                new ArrayList<>(others.stream().map(OfOther::line).toList());
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

    /** The heaviest table comes first, with all its uses: it is the one that the way out asks about. */
    private void add(
            String label, Collection<Edge> edges, Function<Edge, String> otherEnd, Function<Edge, String> words) {
        byOther(edges, otherEnd).forEach((other, ofOther) -> {
            List<String> tables = heaviestFirst(ofOther);
            List<String> counts = tables.stream()
                    .flatMap(table -> words(ofTable(table, ofOther), words).stream())
                    .toList();
            add(label + " " + other, ofOther, counts, tables.stream().findFirst());
        });
    }

    private void addRelations() {
        byOther(tables.relations(), this::otherEnd)
                .forEach((other, ofOther) ->
                        add("associations with " + other, ofOther, words(ofOther, Edge::toString), Optional.empty()));
    }

    private void add(String label, List<Edge> edges, List<String> counts, Optional<String> heaviest) {
        PlanLine line = new PlanLine(
                label + ", " + edges.size() + ": " + Wording.some(counts, NAMED),
                edges.size(),
                PlanLine.Behind.of(edges));
        others.add(new OfOther(line, heaviest));
    }

    private static Map<String, List<Edge>> byOther(Collection<Edge> edges, Function<Edge, String> otherEnd) {
        return edges.stream().collect(Collectors.groupingBy(otherEnd, TreeMap::new, Collectors.toList()));
    }

    private static List<Edge> ofTable(String table, List<Edge> edges) {
        return edges.stream().filter(edge -> name(edge.to()).equals(table)).toList();
    }

    /** Sorts by how much is at a table here, and then by how much there is at all. */
    private List<String> heaviestFirst(List<Edge> edges) {
        List<Edge> all = Stream.of(tables.in(), tables.out(), tables.keysIn(), tables.keysOut())
                .flatMap(Collection::stream)
                .toList();
        Map<String, Long> overall = counts(all);
        return counts(edges).entrySet().stream()
                .sorted(MOST_FIRST
                        .thenComparing(count -> -overall.getOrDefault(count.getKey(), 0L))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Long> counts(Collection<Edge> edges) {
        return edges.stream()
                .collect(Collectors.groupingBy(edge -> name(edge.to()), TreeMap::new, Collectors.counting()));
    }

    private static List<String> words(List<Edge> edges, Function<Edge, String> words) {
        return edges.stream()
                .collect(Collectors.groupingBy(words, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(MOST_FIRST.thenComparing(Map.Entry.comparingByKey()))
                .map(count -> count.getKey() + (count.getValue() == 1 ? "" : " (" + count.getValue() + ")"))
                .toList();
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

    /** Returns the table that the first line with tables names first. */
    private Optional<String> heaviest() {
        return others.stream().flatMap(other -> other.heaviest().stream()).findFirst();
    }
}
