package dev.ringfence.source.witness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Edge;
import dev.ringfence.violation.Engine;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Sighting;
import dev.ringfence.violation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Holds the source engine to two other readers of the same sources, those of a published jar, which the build unpacks.
 *
 * <p>The JDK's compiler says what each name means; regular expressions say which imports there are. Where the compiler
 * knows more than the engine, the counts say why. A large jar needs the memory of the test for itself.
 */
@TestInstance(Lifecycle.PER_CLASS)
@ResourceLock("readings of a jar")
abstract class IndependentReadingOfSources {

    private final PublishedJar jar;
    private Readings readings;
    private List<Comparison> comparisons;

    IndependentReadingOfSources(PublishedJar jar) {
        this.jar = jar;
    }

    @BeforeAll
    void read_the_sources_in_three_ways() {
        readings = Readings.of(jar);
        comparisons = readings.comparisons();
    }

    @Test
    void javac_knows_what_every_name_means() {
        assertThat(readings.javac().errors()).isEmpty();
        assertThat(readings.javac().sources().values().stream().flatMap(source -> source.unsettled().stream()))
                .isEmpty();
        assertThat(readings.javac().sources().keySet())
                .isEqualTo(readings.engine().keySet())
                .hasSize(jar.sourceFiles());
    }

    @Test
    void regular_expressions_and_javac_find_the_same_imports() {
        assertThat(comparisons.stream().flatMap(comparison -> comparison.disagreement(importLines(comparison))))
                .isEmpty();
    }

    @Test
    void no_import_is_missed() {
        assertThat(comparisons.stream().flatMap(comparison -> comparison.missed(importLines(comparison))))
                .isEmpty();
    }

    private List<ImportLine> importLines(Comparison comparison) {
        return Objects.requireNonNull(
                readings.importLines().get(comparison.javac().path()));
    }

    @Test
    void no_name_that_the_source_makes_clear_is_missed() {
        assertThat(comparisons.stream().flatMap(Comparison::missedWithoutReason))
                .isEmpty();
    }

    @Test
    void no_reference_is_invented() {
        assertThat(comparisons.stream().flatMap(Comparison::invented)).isEmpty();
    }

    @Test
    void javac_knows_each_violation_on_each_of_its_lines() {
        assertThat(readings.violations().stream()
                        .flatMap(violation -> violation.sightings().stream()
                                .filter(sighting -> !isKnown(edge(violation), sighting))
                                .map(sighting -> violation.identity().text() + " at " + sighting)))
                .isEmpty();
    }

    private boolean isKnown(Edge edge, Sighting sighting) {
        String path = jar.sources().relativize(sighting.source()).toString().replace('\\', '/');
        AttributedSource source =
                Objects.requireNonNull(readings.javac().sources().get(path));
        return source.types().contains(edge.from())
                && source.mentions().stream()
                        .anyMatch(mention -> mention.to().equals(edge.to()) && mention.line() == sighting.line());
    }

    @Test
    void each_edge_that_the_source_makes_clear_is_in_the_list_where_the_map_breaks_it() {
        Set<Edge> seen = edges(Engine.SOURCE);
        assertThat(comparisons.stream()
                        .filter(comparison -> comparison.engine().isWhole())
                        .flatMap(comparison -> comparison.javac().mentions().stream()
                                .filter(mention -> mention.means().isExpected())
                                .filter(mention -> !mention.to().isWholePackage())
                                .filter(mention -> isBroken(mention.edge()))
                                .filter(mention -> usersOf(mention, comparison).noneMatch(seen::contains)))
                        .map(Mention::toString))
                .isEmpty();
    }

    private boolean isBroken(Edge edge) {
        return readings.judge().judge(edge).broken().isPresent();
    }

    /** An import may belong to another type of its source. */
    private static Stream<Edge> usersOf(Mention mention, Comparison comparison) {
        return mention.isImport()
                ? comparison.javac().types().stream().map(type -> new Edge(type, mention.to()))
                : Stream.of(mention.edge());
    }

    /** The gate parses its suspects only; here every source was parsed, and the map asked about all that was read. */
    @Test
    void the_choice_of_suspects_changes_nothing() {
        SortedMap<Edge, SortedSet<Sighting>> ofSuspects = new TreeMap<>();
        readings.violations().stream()
                .filter(violation -> violation.seenBy().contains(Engine.SOURCE))
                .filter(violation -> !edge(violation).to().isWholePackage())
                .forEach(violation -> ofSuspects.put(edge(violation), violation.sightings()));

        assertThat(ofSuspects.equals(sightingsOfEverything())).isTrue();
        assertThat(ofSuspects).hasSizeGreaterThan(jar.sourceFiles() / 5);
    }

    private SortedMap<Edge, SortedSet<Sighting>> sightingsOfEverything() {
        SortedMap<Edge, SortedSet<Sighting>> sightings = new TreeMap<>();
        for (EngineReading reading : readings.engine().values()) {
            reading.references().stream()
                    .filter(reference -> !reference.to().isWholePackage())
                    .filter(reference -> isBroken(reference.edge()))
                    .forEach(reference -> sightings
                            .computeIfAbsent(reference.edge(), unused -> new TreeSet<>())
                            .add(new Sighting(
                                    reading.source(),
                                    reference.line(),
                                    reference.form().isImport())));
        }
        return sightings;
    }

    @Test
    void the_counts_are_what_they_were_last_time() throws IOException {
        String counts = new CountsOfReadings(readings, comparisons).text();
        Path golden = jar.golden();
        if (Boolean.getBoolean("ringfence.accept")) {
            Files.writeString(golden, counts);
        }

        assertThat(counts).as("accept it with -Dringfence.accept=true").isEqualTo(Files.readString(golden));
    }

    private Set<Edge> edges(Engine engine) {
        return readings.violations().stream()
                .filter(violation -> violation.seenBy().contains(engine))
                .map(IndependentReadingOfSources::edge)
                .collect(Collectors.toSet());
    }

    private static Edge edge(Violation violation) {
        return ((Identity.OfEdge) violation.identity()).edge();
    }
}
