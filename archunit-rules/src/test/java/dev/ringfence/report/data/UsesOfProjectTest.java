package dev.ringfence.report.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.TypeName;
import dev.ringfence.report.Reports;
import dev.ringfence.report.Situations;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class UsesOfProjectTest {

    @TempDir
    private Path folder;

    private World world(String name) {
        return World.in(folder.resolve(name)).map("""
                modules:
                  orders: {packages: [.orders], modules: {rebates: {packages: [.orders.rebates]}}}
                  billing: {packages: [.billing], requires: [orders, catalog]}
                  catalog: {packages: [.catalog]}
                  legacy: {packages: [.legacy]}
                exceptions:
                  - {from: .billing.Refund, to: legacy, because: until LEG-1, until: 2099-01-01}
                """);
    }

    private static Report report(World world) {
        return Report.of(Reports.of(world));
    }

    private static ReportedUse use(String from, String to, int allowed) {
        return new ReportedUse(from, to, allowed, 0, 0, 0, 0, true);
    }

    @Test
    void edges_are_counted_by_what_they_may_and_a_requires_without_any_stands_too() {
        World world = world("shop")
                .type("shop.legacy.Old")
                .type("shop.orders.Order", "shop.legacy.Old")
                .type("shop.orders.Line")
                .type("shop.billing.Refund", "shop.legacy.Old", "shop.orders.Order")
                .type("shop.billing.Bill", "shop.legacy.Old", "shop.orders.Order", "shop.orders.Line")
                .baseline("billing.baseline", "shop.billing.Bill -> shop.legacy.Old");

        assertThat(report(world).uses())
                .containsExactly(
                        use("billing", "catalog", 0),
                        new ReportedUse("billing", "legacy", 0, 1, 1, 0, 0, false),
                        use("billing", "orders", 3),
                        new ReportedUse("orders", "legacy", 0, 0, 0, 0, 1, false));
        assertThat(report(world).modules())
                .extracting(ReportedModule::name, ReportedModule::classes)
                .containsExactly(
                        tuple("orders", 2),
                        tuple("orders.rebates", 0),
                        tuple("billing", 2),
                        tuple("catalog", 0),
                        tuple("legacy", 1));
    }

    @Test
    void uses_and_types_of_several_projects_are_added_up() {
        Report one = report(world("one").type("shop.orders.Order").type("shop.billing.Bill", "shop.orders.Order"));
        Report other = report(world("other")
                .type("shop.orders.Line")
                .type("shop.billing.Tax", "shop.orders.Line")
                .type("shop.billing.Vat", "shop.orders.Line"));

        Report both = Report.of("shop:all", List.of(one, other));

        assertThat(both.uses()).containsExactly(use("billing", "catalog", 0), use("billing", "orders", 3));
        assertThat(both.modules())
                .filteredOn(module -> module.classes() > 0)
                .extracting(ReportedModule::classes)
                .containsExactly(2, 3);
    }

    @TestFactory
    Stream<DynamicTest> archunit_counts_the_same_edges() {
        return Situations.all().entrySet().stream()
                .filter(each -> !each.getKey().equals("could-not-run"))
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> isCountedAlike(each.getValue().apply(World.in(folder.resolve(each.getKey()))))));
    }

    private static void isCountedAlike(World world) {
        Map<String, Integer> counted = new TreeMap<>();
        report(world).uses().stream()
                .filter(use -> use.allowed() > 0)
                .forEach(use -> counted.put(use.from() + " -> " + use.to(), use.allowed()));

        assertThat(counted).isEqualTo(byArchUnit(world));
    }

    private static Map<String, Integer> byArchUnit(World world) {
        Judge judge = world.judgeOfMap();
        List<Path> roots = world.code().roots().classes();
        Map<String, Long> counts = new ClassFileImporter()
                .importPaths(roots).stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(use -> new Edge(named(use.getOriginClass()), named(use.getTargetClass())))
                        .distinct()
                        .filter(edge -> judge.judge(edge).broken().isEmpty())
                        .flatMap(edge -> pair(edge, judge).stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, Integer> sorted = new TreeMap<>();
        counts.forEach(
                (pair, count) -> sorted.put(pair, Objects.requireNonNull(count).intValue()));
        return sorted;
    }

    private static Optional<String> pair(Edge edge, Judge judge) {
        Optional<Module> from = judge.ownerOf(edge.from()).owningModule();
        Optional<Module> to = judge.ownerOf(edge.to()).owningModule();
        return from.isEmpty() || to.isEmpty() || from.equals(to)
                ? Optional.empty()
                : Optional.of(from.get().name() + " -> " + to.get().name());
    }

    private static TypeName named(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return base.getEnclosingClass().map(UsesOfProjectTest::named).orElseGet(() -> new TypeName(base.getName()));
    }
}
