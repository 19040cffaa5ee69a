package dev.ringfence.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Rule;
import dev.ringfence.project.Surroundings;
import dev.ringfence.project.Variants;
import dev.ringfence.report.GoldenFile;
import dev.ringfence.report.ProjectReport;
import dev.ringfence.report.Reports;
import dev.ringfence.report.Situations;
import dev.ringfence.verdict.Judged;
import dev.ringfence.verdict.View;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ConsoleReportTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> each_situation_is_told_as_its_golden_file_has_it() {
        return Situations.all().entrySet().stream()
                .map(situation -> DynamicTest.dynamicTest(
                        situation.getKey(), () -> compare(situation.getKey(), situation.getValue())));
    }

    private void compare(String name, UnaryOperator<World> situation) {
        World world = situation.apply(World.in(folder.resolve(name)));

        GoldenFile.named("console/" + name + ".txt").compareWith(Reports.console(Reports.of(world)));
    }

    @Test
    void every_golden_file_has_a_situation_and_every_rule_has_one() {
        assertThat(GoldenFile.namesIn("console"))
                .containsExactlyElementsOf(Situations.all().keySet());
        assertThat(Situations.all().keySet())
                .containsAll(Arrays.stream(Rule.values()).map(Rule::id).toList());
    }

    @Test
    void the_summary_is_the_last_line() {
        ProjectReport report = Reports.of(Situations.named("stale").apply(World.in(folder)));

        assertThat(Reports.console(report)).endsWith("[ERROR] " + ConsoleReport.summary(report) + "\n");
    }

    @Test
    void an_edge_whose_ends_both_moved_is_told_for_both() {
        World world = World.in(folder)
                .map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}")
                .type("shop.orders.api.Price")
                .type("shop.orders.Line")
                .type("shop.billing.pdf.Invoice", "shop.orders.api.Price", "shop.orders.Line")
                .baseline(
                        "billing.baseline",
                        "shop.billing.Invoice -> shop.orders.Line",
                        "shop.billing.Invoice -> shop.orders.Price");

        assertThat(Reports.console(Reports.of(world)).lines())
                .containsExactly(
                        "[INFO] shop.billing.Invoice is shop.billing.pdf.Invoice now: 2 known edges moved with it; mvn ringfence:baseline writes that down",
                        "[INFO] shop.orders.Price is shop.orders.api.Price now: 1 known edge moved with it; mvn ringfence:baseline writes that down",
                        "[INFO] kept: 3 classes, 2 modules, 100 % mapped, 0 known, 2 moved, 0 new, 0 stale");
    }

    @Test
    void an_exception_is_offered_for_the_package_where_the_name_would_read_as_one() {
        World world = World.in(folder)
                .map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}")
                .source("shop/orders/Mark.java", "package shop.orders;", "public @interface Mark {}")
                .source("shop/billing/package-info.java", "@shop.orders.Mark", "package shop.billing;");

        assertThat(Reports.console(Reports.of(world)))
                .contains("shop.billing.package-info -> shop.orders.Mark")
                .contains("{from: shop.billing, to: shop.orders.Mark, because: ");
    }

    @Test
    void edits_of_two_pairs_that_do_not_fit_together_are_said_to_be_so() {
        World world = World.in(folder)
                .type("shop.orders.Order")
                .type("shop.billing.Invoice", "shop.orders.Order")
                .type("shop.catalog.Item", "shop.orders.Order");
        String modules = """
                modules:
                  orders: {packages: [.orders]}
                  billing: {packages: [.billing]}
                  catalog: {packages: [.catalog]}
                """;
        String note = "note     an edit above changes the same lines of the map; after either, run again for the other";

        assertThat(Reports.console(Reports.of(world.map(modules)))).containsOnlyOnce(note);
        assertThat(Reports.console(Reports.of(world.map(modules + """
                        exceptions:
                          - {from: .orders, to: .billing, because: ORD-1}
                        """))))
                .contains("way out  ")
                .doesNotContain("note  ");
    }

    @Test
    void a_requires_that_would_make_a_cycle_is_no_way_out_of_check_either() {
        World world = World.in(folder)
                .map("""
                        modules:
                          analysis: {packages: [.analysis], requires: [component]}
                          component: {packages: [.component], requires: [license]}
                          license: {packages: [.license]}
                          tasks: {packages: [.tasks], requires: [analysis]}
                        """)
                .type("shop.tasks.TaskScheduler", "shop.analysis.Analysis")
                .type("shop.analysis.Analysis", "shop.component.Component")
                .type("shop.component.Component", "shop.license.License")
                .type("shop.license.License", "shop.tasks.TaskScheduler");

        assertThat(Reports.console(Reports.of(world)))
                .contains("way out  excuse it for a time\n")
                .endsWith("""
                        -Dringfence.reason="why it has to be"
                        [ERROR]   not      let license require tasks: it would make a cycle: analysis -> component -> license -> tasks -> analysis
                        [ERROR]   rule     a module uses only what it requires: mvn ringfence:explain -Dringfence.rule=undeclared-dependency
                        [ERROR]
                        [ERROR] broken: 4 classes, 4 modules, 100 % mapped, 0 known, 1 new, 0 stale
                        """)
                .doesNotContain("requires: [tasks");
    }

    @Test
    void a_type_is_told_to_move_where_it_uses_and_is_used_by_no_less_than_its_own_module() {
        assertThat(toldOfMove("shop.orders.Order", "shop.orders.Line"))
                .contains("move shop.billing.Invoice to orders instead, if it belongs there\n");
        assertThat(toldOfMove("shop.orders.Order", "shop.billing.Tax"))
                .contains("move shop.billing.Invoice to orders instead, if it belongs there\n");
    }

    @Test
    void a_type_that_plainly_belongs_to_its_own_module_is_not_told_to_move() {
        assertThat(toldOfMove("shop.orders.Order", "shop.billing.Tax", "shop.billing.Account"))
                .contains("shop.billing.Invoice -> shop.orders.Order")
                .doesNotContain("move shop.billing.Invoice");
    }

    @Test
    void a_type_is_not_told_to_move_where_its_users_may_not_follow_it() {
        World world = World.in(folder)
                .map("""
                        modules:
                          orders: {packages: [.orders]}
                          billing: {packages: [.billing], requires: []}
                          web: {packages: [.web], requires: [billing]}
                        """)
                .type("shop.orders.Order")
                .type("shop.billing.Invoice", "shop.orders.Order")
                .type("shop.web.Page", "shop.billing.Invoice");

        assertThat(Reports.console(Reports.of(world)))
                .contains("shop.billing.Invoice -> shop.orders.Order")
                .doesNotContain("move shop.billing.Invoice");
    }

    private String toldOfMove(String... used) {
        World world = World.in(folder.resolve(String.join("+", used)))
                .map("modules: {orders: {packages: [.orders], requires: [billing]}, billing: {packages: [.billing]}}")
                .type("shop.orders.Order")
                .type("shop.orders.Line")
                .type("shop.billing.Tax")
                .type("shop.billing.Account")
                .type("shop.billing.Invoice", used);
        return Reports.console(Reports.of(world));
    }

    @Test
    void that_a_stale_line_may_be_needed_under_another_profile_is_told_before_it_is_pruned() {
        World world = World.in(folder)
                .map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}")
                .type("shop.orders.Order")
                .type("shop.billing.Invoice")
                .baseline("billing.baseline", "shop.billing.Invoice -> shop.orders.Order");
        Variants variants = new Variants(Set.of("premium"), Set.of(), Set.of("premium"));
        Judged judged = world.judgeAmong(new Surroundings(folder, Optional.empty(), List::of, variants));

        assertThat(Reports.console(Reports.of(world, judged.findings(), View.WHOLE)))
                .isEqualTo("""
                [ERROR] stale baseline lines, 1
                [ERROR]   ringfence/billing.baseline:2  shop.billing.Invoice -> shop.orders.Order  (the use is gone)
                [ERROR]   first    this stale line may be needed in another build, since profiles change what is compiled: premium, which is not
                [ERROR]            Keep what another build needs by a reason that begins with `[profile premium]`; only builds of that kind call it stale then. Prune the rest.
                [ERROR]   then     the debt has shrunk; prune it: mvn ringfence:baseline -pl :shop
                [ERROR]
                [ERROR] broken: 2 classes, 2 modules, 100 % mapped, 0 known, 0 new, 1 stale
                """);
    }

    @Test
    void where_only_imports_show_an_edge_deleting_them_is_the_first_way_out() {
        assertThat(toldOf("one", "class Unused {}")).contains("way out  delete the import, where nothing needs it\n");
        assertThat(toldOf("two", "class Unused {}", "class Also {}"))
                .contains("way out  delete the imports, where nothing needs them\n");
        assertThat(toldOf("used", "class Unused {}", "class Also { int max = Order.MAX; }"))
                .doesNotContain("delete the import");
    }

    private String toldOf(String world, String... classes) {
        World importing = World.in(folder.resolve(world))
                .map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}")
                .source(
                        "shop/orders/Order.java",
                        "package shop.orders;",
                        "public class Order { public static final int MAX = 3; }");
        for (String declared : classes) {
            importing = importing.source(
                    "shop/billing/" + declared.split(" ")[1] + ".java",
                    "package shop.billing;",
                    "import shop.orders.Order;",
                    declared);
        }
        return Reports.console(Reports.of(importing));
    }
}
