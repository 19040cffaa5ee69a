package dev.ringfence.source.witness;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleName;
import dev.ringfence.violation.Engine;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Violation;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the readers of a jar agree on, and in what they differ, in numbers. */
final class CountsOfReadings {

    private final Readings readings;
    private final List<Comparison> comparisons;
    private final Set<Edge> ofEngine;
    private final Set<Edge> ofJavac;
    private final Set<Edge> violated;

    CountsOfReadings(Readings readings, List<Comparison> comparisons) {
        this.readings = readings;
        this.comparisons = comparisons;
        this.ofEngine = comparisons.stream().flatMap(Comparison::edgesOfEngine).collect(Collectors.toSet());
        this.ofJavac = mentions().map(Mention::edge).collect(Collectors.toSet());
        this.violated =
                readings.violations().stream().map(CountsOfReadings::edge).collect(Collectors.toSet());
    }

    String text() {
        return sources() + edges() + violations() + table();
    }

    private String sources() {
        return format(
                "%,d sources; of %,d of them JavaParser gives imports alone. %,d imports.\n",
                comparisons.size(),
                comparisons.stream()
                        .filter(comparison -> !comparison.engine().isWhole())
                        .count(),
                readings.importLines().values().stream().mapToInt(List::size).sum());
    }

    private String edges() {
        return format(
                "Edges: javac knows %,d, the source engine %,d; between modules javac %,d, the source engine %,d.\n",
                ofJavac.size(),
                ofEngine.size(),
                count(ofJavac, this::isBetweenModules),
                count(ofEngine, this::isBetweenModules));
    }

    private String violations() {
        return format(
                """
                The map breaks %,d: both engines see %,d, bytecode only %,d, source only %,d. Star imports: %,d.
                Of those that bytecode alone shows, %,d have a name in the source.

                """,
                violated.size(),
                seenBy(EnumSet.of(Engine.BYTECODE, Engine.SOURCE)).count(),
                seenBy(EnumSet.of(Engine.BYTECODE)).count(),
                seenBy(EnumSet.of(Engine.SOURCE)).count(),
                count(violated, edge -> edge.to().isWholePackage()),
                seenBy(EnumSet.of(Engine.BYTECODE))
                        .filter(violation -> ofJavac.contains(edge(violation)))
                        .count());
    }

    private Stream<Violation> seenBy(Set<Engine> engines) {
        return readings.violations().stream()
                .filter(violation -> violation.seenBy().equals(engines));
    }

    private String table() {
        StringBuilder table = new StringBuilder("""
                | by what javac knows a name | places | missed | edges missed | of these, broken | and in no list |
                |---|--:|--:|--:|--:|--:|
                """);
        for (Means means : Means.values()) {
            table.append(row(means));
        }
        return table.toString();
    }

    private String row(Means means) {
        List<Mention> missed = comparisons.stream()
                .flatMap(comparison -> comparison.missed().stream())
                .filter(mention -> mention.means() == means)
                .toList();
        Set<Edge> edges = missed.stream()
                .map(Mention::edge)
                .filter(edge -> !ofEngine.contains(edge))
                .collect(Collectors.toSet());
        return format(
                "| %s | %,d | %,d | %,d | %,d | %,d |\n",
                means.text(),
                mentions().filter(mention -> mention.means() == means).count(),
                missed.size(),
                edges.size(),
                count(edges, this::isBroken),
                count(edges, edge -> isBroken(edge) && !violated.contains(edge)));
    }

    private Stream<Mention> mentions() {
        return comparisons.stream().flatMap(comparison -> comparison.javac().mentions().stream());
    }

    private boolean isBroken(Edge edge) {
        return readings.judge().judge(edge).broken().isPresent();
    }

    private boolean isBetweenModules(Edge edge) {
        Judge judge = readings.judge();
        Optional<ModuleName> from = judge.ownerOf(edge.from()).owningModule().map(module -> module.name());
        Optional<ModuleName> to = judge.ownerOf(edge.to()).owningModule().map(module -> module.name());
        return from.isPresent() && to.isPresent() && !from.equals(to);
    }

    private static Edge edge(Violation violation) {
        return ((Identity.OfEdge) violation.identity()).edge();
    }

    private static long count(Collection<Edge> edges, Predicate<Edge> counted) {
        return edges.stream().filter(counted).count();
    }

    private static String format(String text, Object... numbers) {
        return String.format(Locale.ROOT, text, numbers);
    }
}
