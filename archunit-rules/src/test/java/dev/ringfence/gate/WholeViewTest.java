package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.gate.whole.WholeView;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeViewTest {

    @TempDir
    private Path folder;

    private World world() {
        return World.in(folder).type("shop.orders.Order").type("shop.billing.Invoice", "shop.orders.Order");
    }

    @Test
    void a_project_by_itself_says_nothing_of_the_map() {
        assertThat(world().map("modules: {all: {packages: [shop]}, gone: {packages: [.gone], requires: [all]}}")
                        .found())
                .isEmpty();
    }

    @Test
    void claims_requires_and_exceptions_that_nothing_uses_are_stale() {
        World world = world().map("""
                modules:
                  orders: {packages: [.orders, .order], types: [.Order*]}
                  billing:
                    packages: [.billing]
                    requires:
                      - orders
                      - app
                  app: {packages: [.app]}
                exceptions:
                  - {from: billing, to: app, because: ORD-1}
                  - {from: .stray, rule: unmapped-class, because: spikes}
                """);

        assertThat(world.foundInWholeView())
                .containsExactly(
                        "stale claim unused orders: shop.Order* at module-map.yaml:4",
                        "stale claim unused orders: shop.order at module-map.yaml:4",
                        "stale requires unused billing -> app at module-map.yaml:9",
                        "stale claim unused app: shop.app at module-map.yaml:10",
                        "stale exception unused billing -> app at module-map.yaml:12",
                        "stale exception unused shop.stray at module-map.yaml:13");
    }

    @Test
    void what_any_project_uses_is_in_use() {
        String map = """
                modules:
                  orders: {packages: [.orders]}
                  billing: {packages: [.billing], requires: [orders]}
                  app: {packages: [.app]}
                exceptions: [{from: app, to: orders, because: ORD-1}]
                """;
        World one = World.in(folder.resolve("one")).map(map).type("shop.orders.Order");
        World two = World.in(folder.resolve("two"))
                .map(map)
                .type("shop.orders.Order")
                .type("shop.billing.Invoice", "shop.orders.Order");
        World three = World.in(folder.resolve("three"))
                .map(map)
                .type("shop.orders.Order")
                .type("shop.app.Main", "shop.orders.Order");

        assertThat(wholeViewOf(one))
                .containsExactly(
                        "stale requires unused billing -> orders at module-map.yaml:5",
                        "stale claim unused billing: shop.billing at module-map.yaml:5",
                        "stale claim unused app: shop.app at module-map.yaml:6",
                        "stale exception unused app -> orders at module-map.yaml:7");
        assertThat(wholeViewOf(one, two, three)).isEmpty();
        assertThat(wholeViewOf(three, two, one)).isEmpty();
    }

    private static List<String> wholeViewOf(World... worlds) {
        List<ProjectUse> uses =
                List.of(worlds).stream().map(world -> world.judge().use()).toList();
        return Shown.lines(WholeView.judge(worlds[0].moduleMap(), uses));
    }

    @Test
    void a_claim_that_always_loses_to_a_more_specific_one_is_in_use() {
        World world = world().map("""
                modules:
                  orders: {packages: [.orders], types: [.orders.Order]}
                  billing: {packages: [.billing], requires: [orders]}
                  all: {packages: [shop]}
                """);

        assertThat(world.foundInWholeView()).isEmpty();
    }

    @Test
    void a_claim_that_only_test_sources_need_is_in_use() {
        World world = world().map("modules: {all: {packages: [shop]}, fixtures: {packages: [.fixtures]}}")
                .testType("shop.fixtures.Orders");

        assertThat(world.foundInWholeView()).isEmpty();
    }

    @Test
    void an_external_module_is_in_use_where_a_class_file_names_it() {
        String map = "modules: {all: {packages: [shop], requires: [sql]}, sql: {packages: [java.sql], external: true}}";

        assertThat(world().map(map).foundInWholeView())
                .containsExactly(
                        "stale requires unused all -> sql at module-map.yaml:3",
                        "stale claim unused sql: java.sql at module-map.yaml:3");
        assertThat(world().map(map).type("shop.Table", "java.sql.Connection").foundInWholeView())
                .isEmpty();
    }

    @Test
    void an_external_module_is_in_use_where_only_an_import_names_it() {
        World world = world().map(
                        "modules: {all: {packages: [shop]}, sql: {packages: [java.sql], external: true, shared: true}}")
                .source(
                        "shop/Table.java",
                        "package shop;",
                        "import java.sql.Statement;",
                        "@SuppressWarnings(\"\" + Statement.NO_GENERATED_KEYS) class Table {}");

        assertThat(world.foundInWholeView()).isEmpty();
    }

    /** javac leaves no trace of a constant in an annotation that is for the source alone. */
    @Test
    void a_requires_that_only_the_import_of_an_inlined_constant_needs_is_in_use() {
        World world = world().map("""
                modules:
                  orders: {packages: [.orders]}
                  billing: {packages: [.billing], requires: [orders]}
                """)
                .source(
                        "shop/orders/Order.java",
                        "package shop.orders;",
                        "public class Order { public static final String MOST = \"9\"; }");
        String constant = "@SuppressWarnings(%s) class Invoice {}";

        for (List<String> invoice : List.of(
                List.of("import shop.orders.Order;", constant.formatted("Order.MOST")),
                List.of("import static shop.orders.Order.MOST;", constant.formatted("MOST")),
                List.of("import static shop.orders.Order.*;", constant.formatted("MOST")),
                List.of("import shop.orders.*;", constant.formatted("Order.MOST")))) {
            world.changed()
                    .source("shop/billing/Invoice.java", "package shop.billing;", invoice.get(0), invoice.get(1));
            assertThat(world.foundInWholeView()).as(invoice.get(0)).isEmpty();
        }
        world.changed().type("shop.billing.Invoice");
        assertThat(world.foundInWholeView())
                .containsExactly("stale requires unused billing -> orders at module-map.yaml:5");
    }

    @Test
    void a_line_of_a_kotlin_comment_that_begins_like_an_import_is_harmless() {
        World world = world().map("""
                modules:
                  orders: {packages: [.orders]}
                  all: {packages: [shop], requires: [orders, gone]}
                  gone: {packages: [.gone]}
                """)
                .source("shop/comment.kt", "package shop", "/*", "import the things...", "import ..a..", "*/");

        assertThat(world.foundInWholeView()).contains("stale requires unused all -> gone at module-map.yaml:5");
    }

    @Test
    void a_requires_of_all_is_never_stale() {
        assertThat(world().map("modules: {all: {packages: [shop], requires: ['*']}}")
                        .foundInWholeView())
                .isEmpty();
    }

    @Test
    void with_several_roots_a_claim_is_needed_where_any_of_them_matches() {
        World world = world().wholeMap("""
                version: 1
                root: [shop, depot]
                modules:
                  orders: {packages: [.orders]}
                  billing: {packages: [.billing, .bills], requires: [orders]}
                """).type("depot.orders.Order");

        assertThat(world.foundInWholeView())
                .containsExactly("stale claim unused billing: shop.bills at module-map.yaml:5");
    }

    @Test
    void an_extracted_module_claims_what_must_not_be_there() {
        assertThat(world().map("modules: {all: {packages: [shop]}, trade: {packages: [.trade], state: extracted}}")
                        .foundInWholeView())
                .isEmpty();
    }

    @Test
    void an_exception_that_has_expired_is_still_in_use() {
        World world = world().map("""
                modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}
                exceptions: [{from: billing, to: orders, because: ORD-1, until: 2026-01-01}]
                """);

        assertThat(world.foundInWholeView())
                .containsExactly("new expired-exception shop.billing.Invoice -> shop.orders.Order");
    }

    @Test
    void an_exception_for_a_class_of_no_module_that_has_expired_is_still_in_use() {
        World world = world().type("shop.stray.Stray").map("""
                modules: {orders: {packages: [.orders]}, billing: {packages: [.billing], requires: [orders]}}
                exceptions: [{from: .stray, rule: unmapped-class, because: ORD-1, until: 2026-01-01}]
                """);

        assertThat(world.foundInWholeView()).containsExactly("new expired-exception shop.stray.Stray");
    }

    @Test
    void an_exception_with_more_edges_than_it_allows_excuses_none_of_them() {
        World world = world().type("shop.billing.Refund", "shop.orders.Order").map("""
                modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}
                exceptions: [{from: billing, to: orders, because: ORD-1, edges: 1}]
                """);

        assertThat(world.found())
                .containsExactly(
                        "excepted undeclared-dependency shop.billing.Invoice -> shop.orders.Order",
                        "excepted undeclared-dependency shop.billing.Refund -> shop.orders.Order");
        assertThat(world.foundInWholeView())
                .containsExactly(
                        "new expired-exception shop.billing.Invoice -> shop.orders.Order",
                        "new expired-exception shop.billing.Refund -> shop.orders.Order");
        assertThat(Shown.places(world.judgedInWholeView()))
                .containsExactly(
                        "shop.billing.Invoice -> shop.orders.Order at src/main/java/shop/billing/Invoice.java:3",
                        "shop.billing.Refund -> shop.orders.Order at src/main/java/shop/billing/Refund.java:3");
    }

    @Test
    void the_edges_of_all_projects_count_against_the_bound_and_each_once() {
        String map = """
                modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}
                exceptions: [{from: billing, to: orders, because: ORD-1, edges: %s}]
                """;
        World one = World.in(folder.resolve("one"))
                .type("shop.orders.Order")
                .type("shop.billing.Invoice", "shop.orders.Order");
        World two = World.in(folder.resolve("two"))
                .type("shop.orders.Order")
                .type("shop.billing.Refund", "shop.orders.Order");

        one.map(map.formatted(2));
        two.map(map.formatted(2));
        assertThat(wholeViewOf(one, two, one)).isEmpty();

        one.map(map.formatted(1));
        two.map(map.formatted(1));
        assertThat(wholeViewOf(one, one)).isEmpty();
        assertThat(Shown.places(WholeView.judge(
                        one.moduleMap(), List.of(one.judge().use(), two.judge().use()))))
                .containsExactly(
                        "shop.billing.Invoice -> shop.orders.Order at module-map.yaml:4",
                        "shop.billing.Refund -> shop.orders.Order at module-map.yaml:4");
    }
}
