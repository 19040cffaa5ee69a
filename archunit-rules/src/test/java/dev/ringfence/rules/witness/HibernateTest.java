package dev.ringfence.rules.witness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads the class files of hibernate-core, and counts what only this or that fact of a class file shows. */
@Tag("long")
@Order(3)
final class HibernateTest extends IndependentReading {

    private static final Path DOCS = Path.of("..", "docs", "what-bytecode-shows.md");

    HibernateTest() {
        super("hibernate-core", "org.hibernate", 6);
    }

    @Test
    void the_jar_is_large_and_wholly_mapped() {
        assertThat(asm.classes()).isEqualTo(7_876);
        assertThat(asm.types().size()).isEqualTo(5_710);
        assertThat(judge.map().modules().size()).isEqualTo(26);
        assertThat(asm.types())
                .noneMatch(type -> judge.judgeExistence(type)
                        .broken()
                        .filter(broken -> broken.rule() == Rule.UNMAPPED_CLASS)
                        .isPresent());
    }

    @Test
    void the_map_breaks_in_every_way_that_an_edge_can() {
        assertThat(countsByRule(Judged.of(violations)))
                .isEqualTo(Map.of(
                        Rule.EXTRACTED_MODULE, 102L,
                        Rule.FORBIDDEN_DEPENDENCY, 86L,
                        Rule.CLOSED_MODULE, 330L,
                        Rule.UNDECLARED_DEPENDENCY, 4_708L,
                        Rule.INTERNAL_ACCESS, 2_685L,
                        Rule.LAYER_ORDER, 64L));
    }

    @Test
    void archunit_alone_adds_a_default_value_of_an_annotation_member_and_nothing_else() {
        assertThat(without(archUnit, promised::contains))
                .containsExactly(Edge.of(
                        "org.hibernate.engine.jdbc.connections.internal.DatasourceConnectionProviderImpl",
                        "java.lang.Void"));
    }

    @Test
    void what_only_other_facts_show_is_what_it_was_last_time() throws IOException {
        String counts = counts();
        Files.writeString(Path.of("target", "hibernate-core.counts.md"), counts);

        assertThat(counts)
                .as("target/hibernate-core.counts.md is what they are now; where they should be so, copy it")
                .isEqualTo(Files.readString(RESOURCES.resolve("hibernate-core.counts.md")));
    }

    @Test
    void the_docs_say_these_counts() throws IOException {
        assertThat(Files.readString(DOCS)).contains(Files.readString(RESOURCES.resolve("hibernate-core.counts.md")));
    }

    private String counts() {
        SortedMap<Edge, Set<Fact>> between = new TreeMap<>(asm.edges());
        between.keySet().removeIf(edge -> !isBetweenModules(edge));
        SortedMap<Edge, Rule> broken = Judged.by(judge, between.keySet());
        long inModules = violations.size() - shown(broken.keySet());
        return String.format(
                        Locale.ROOT,
                        """
                        Edges between modules: %,d. ArchUnit shows %,d of them.
                        Of these the map breaks %,d. ArchUnit shows %,d of them.
                        Ringfence finds those, and %,d between the layers of a module.

                        """,
                        between.size(),
                        shown(between.keySet()),
                        broken.size(),
                        shown(broken.keySet()),
                        inModules)
                + new FactTable(between, archUnit).text();
    }

    private long shown(Collection<Edge> edges) {
        return edges.stream().filter(archUnit::contains).count();
    }

    private static Map<Rule, Long> countsByRule(SortedMap<Edge, Rule> broken) {
        return broken.values().stream()
                .collect(Collectors.groupingBy(rule -> rule, () -> new EnumMap<>(Rule.class), Collectors.counting()));
    }
}
