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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the bytecode engine to two other readers of the same class files, those of a published jar, which the build unpacks.
 *
 * <p>ASM says what the class files hold; plain ArchUnit over everything says what it shows of that. The map judges what each of
 * them saw, and the lists must be equal.
 */
@TestInstance(Lifecycle.PER_CLASS)
@ResourceLock("readings of a jar")
abstract class IndependentReading {

    static final Path RESOURCES = Path.of("src/test/resources/dev/ringfence/rules/witness");

    final AsmReading asm;
    final SortedSet<Edge> promised;
    final SortedSet<Edge> archUnit;
    final Judge judge;
    final List<Violation> violations;

    private final String root;
    private final int leastRules;
    private final JavaClasses imported;
    private final ScannedClasses scanned;

    /**
     * Reads the jar in three ways.
     *
     * @param jar its artifact
     * @param root the package that all its classes lie below
     * @param leastRules how many rules of edges each drawn map breaks at least
     */
    IndependentReading(String jar, String root, int leastRules) {
        this.leastRules = leastRules;
        Path classes = Path.of("witnesses", "target", jar);
        this.root = root;
        try {
            asm = AsmReading.of(classes);
            promised = asm.promised();
            imported = PlainArchUnit.imported(classes);
            archUnit = PlainArchUnit.edgesOf(imported, asm.nests());
            scanned = ClassScan.of(List.of(classes));
            judge = new Judge(Judged.map(Files.readString(RESOURCES.resolve(jar + ".yaml"))));
            violations = new BytecodeEngine(judge, Thoroughness.SUSPECTS).violations(scanned);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        Judge drawn = new Judge(Judged.map(RandomMap.over(asm.types(), root, third, openness)));
        List<Nest> nests = thirdOf(scanned.nests(), third);
        Set<TypeName> types = nests.stream().map(Nest::type).collect(Collectors.toSet());

        SortedMap<Edge, Rule> broken =
                Judged.of(new BytecodeEngine(drawn, Thoroughness.SUSPECTS).violations(only(nests)));

        assertThatEqual(broken, Judged.by(drawn, without(promised, edge -> !types.contains(edge.from()))));
        assertThat(broken).hasSizeGreaterThan(asm.types().size() / 6);
        assertThat(Set.copyOf(broken.values())).hasSizeGreaterThanOrEqualTo(leastRules);
    }

    private static List<Nest> thirdOf(List<Nest> nests, int third) {
        return IntStream.range(0, nests.size())
                .filter(i -> i % 3 == third)
                .mapToObj(nests::get)
                .toList();
    }

    private ScannedClasses only(List<Nest> nests) {
        return new ScannedClasses(nests, List.of(), List.of(), scanned.topLevel());
    }

    final boolean isBetweenModules(Edge edge) {
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

    static SortedSet<Edge> without(Collection<Edge> edges, Predicate<Edge> left) {
        return edges.stream().filter(left.negate()).collect(Collectors.toCollection(TreeSet::new));
    }
}
