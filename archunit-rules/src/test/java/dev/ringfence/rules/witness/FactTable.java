package dev.ringfence.rules.witness;

import dev.ringfence.map.Edge;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts edges by the facts that show them, as a table for people and for comparison with the one of last time. */
final class FactTable {

    private final SortedMap<Edge, Set<Fact>> edges;
    private final Set<Edge> shown;

    /**
     * A table.
     *
     * @param edges the edges to count
     * @param shown those that ArchUnit shows
     */
    FactTable(SortedMap<Edge, Set<Fact>> edges, Set<Edge> shown) {
        this.edges = edges;
        this.shown = shown;
    }

    String text() {
        return Stream.of(
                        Stream.of("| what the class file holds | edges | only by it | of these, shown by ArchUnit |"),
                        Stream.of("|---|--:|--:|--:|"),
                        Stream.of(Fact.values()).map(this::row))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String row(Fact fact) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d |",
                fact.shownAs(),
                edges.values().stream().filter(facts -> facts.contains(fact)).count(),
                onlyBy(fact).count(),
                onlyBy(fact).filter(shown::contains).count());
    }

    private Stream<Edge> onlyBy(Fact fact) {
        return edges.entrySet().stream()
                .filter(edge -> edge.getValue().equals(Set.of(fact)))
                .map(Map.Entry::getKey);
    }
}
