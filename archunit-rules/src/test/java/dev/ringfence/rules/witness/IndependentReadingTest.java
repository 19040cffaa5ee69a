package dev.ringfence.rules.witness;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Owner;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import dev.ringfence.rules.BytecodeEngine;
import dev.ringfence.rules.ModuleMapRules;
import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.violation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the bytecode engine to two other readers of the same class files, those of hibernate-core, which the build unpacks.
 *
 * <p>ASM says what the class files hold; plain ArchUnit over everything says what it shows of that. The map judges what each of
 * them saw, and the lists must be equal.
 */
@Order(2)
class IndependentReadingTest {

    private static final Path JAR = Path.of("witnesses", "target", "hibernate-core");
    private static final Path RESOURCES = Path.of("src/test/resources/dev/ringfence/rules/witness");
    private static final Path DOCS = Path.of("..", "docs", "what-bytecode-shows.md");

    private static final Rule[] EDGE_RULES =
            Stream.of(Rule.values()).filter(Rule::judgesEdges).toArray(Rule[]::new);

    private static AsmReading asm;
    private static SortedSet<Edge> promised;
    private static JavaClasses imported;
    private static SortedSet<Edge> archUnit;
    private static ScannedClasses scanned;
    private static Judge judge;
    private static List<Violation> violations;

    @BeforeAll
    static void read_the_jar_in_three_ways() throws IOException {
        asm = AsmReading.of(JAR);
        promised = asm.promised();
        imported = PlainArchUnit.imported(JAR);
        archUnit = PlainArchUnit.edgesOf(imported, asm.nests());
        scanned = ClassScan.of(List.of(JAR));
        judge = new Judge(Judged.map(Files.readString(RESOURCES.resolve("hibernate-core.yaml"))));
        violations = new BytecodeEngine(judge, Thoroughness.SUSPECTS).violations(scanned);
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
    void no_edge_that_asm_sees_is_missed_and_none_is_invented() {
        assertThatEqual(Judged.of(violations), Judged.by(judge, promised));
    }

    @Test
    void plain_archunit_over_everything_gives_the_same_list() {
        assertThatEqual(Judged.of(violations), Judged.by(judge, archUnit));
    }

    @Test
    void the_rules_of_a_teams_own_test_give_the_same_list() {
        assertThat(RulesAsTold.edges(ModuleMapRules.of(judge.map()), imported))
                .isEqualTo(Judged.of(violations).entrySet().stream()
                        .map(told -> told.getKey() + " breaks " + told.getValue())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void archunit_alone_adds_a_default_value_of_an_annotation_member_and_nothing_else() {
        assertThat(without(archUnit, promised::contains))
                .containsExactly(Edge.of(
                        "org.hibernate.engine.jdbc.connections.internal.DatasourceConnectionProviderImpl",
                        "java.lang.Void"));
    }

    @Test
    void archunit_shows_all_that_it_promises_between_modules() {
        assertThat(without(promised, edge -> archUnit.contains(edge) || !isBetweenModules(edge)))
                .isEmpty();
    }

    @Test
    void the_choice_of_suspects_changes_nothing() {
        assertThat(new BytecodeEngine(judge, Thoroughness.EVERYTHING).violations(scanned))
                .isEqualTo(violations);
    }

    /** This guards the choice of suspects, in open maps as in closed ones. Each map is asked about a third of the types. */
    @ParameterizedTest
    @CsvSource({"0, 0.9", "1, 0.6", "2, 0.2"})
    void a_map_drawn_by_lot_is_judged_the_same(int third, double openness) {
        Judge drawn = new Judge(Judged.map(RandomMap.over(asm.types(), "org.hibernate", third, openness)));
        List<Nest> nests = thirdOf(scanned.nests(), third);
        Set<TypeName> types = nests.stream().map(Nest::type).collect(Collectors.toSet());

        SortedMap<Edge, Rule> broken =
                Judged.of(new BytecodeEngine(drawn, Thoroughness.SUSPECTS).violations(only(nests)));

        assertThatEqual(broken, Judged.by(drawn, without(promised, edge -> !types.contains(edge.from()))));
        assertThat(broken).hasSizeGreaterThan(1_000);
        assertThat(broken.values()).contains(EDGE_RULES);
    }

    private static List<Nest> thirdOf(List<Nest> nests, int third) {
        return IntStream.range(0, nests.size())
                .filter(i -> i % 3 == third)
                .mapToObj(nests::get)
                .toList();
    }

    private static ScannedClasses only(List<Nest> nests) {
        return new ScannedClasses(nests, List.of(), scanned.topLevel());
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

    private static String counts() {
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

    private static long shown(Collection<Edge> edges) {
        return edges.stream().filter(archUnit::contains).count();
    }

    private static boolean isBetweenModules(Edge edge) {
        Owner from = judge.ownerOf(edge.from());
        Owner to = judge.ownerOf(edge.to());
        return from.owningModule().isPresent()
                && to.owningModule().isPresent()
                && !from.owningModule().equals(to.owningModule());
    }

    /** Tells the few that differ, where whole lists would fill the screen. */
    private static void assertThatEqual(SortedMap<Edge, Rule> broken, SortedMap<Edge, Rule> expected) {
        assertThat(without(expected.keySet(), broken::containsKey)).as("missed").isEmpty();
        assertThat(without(broken.keySet(), expected::containsKey))
                .as("invented")
                .isEmpty();
        assertThat(broken).isEqualTo(expected);
    }

    private static SortedSet<Edge> without(Collection<Edge> edges, Predicate<Edge> left) {
        return edges.stream().filter(left.negate()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<Rule, Long> countsByRule(SortedMap<Edge, Rule> broken) {
        return broken.values().stream()
                .collect(Collectors.groupingBy(rule -> rule, () -> new EnumMap<>(Rule.class), Collectors.counting()));
    }
}
