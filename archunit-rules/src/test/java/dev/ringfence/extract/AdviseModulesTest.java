package dev.ringfence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Edge;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured of the modules of small worlds. */
class AdviseModulesTest {

    @TempDir
    private Path folder;

    private static Candidate of(String module, Advice advice) {
        return advice.candidates().stream()
                .filter(candidate -> candidate.module().name().value().equals(module))
                .findFirst()
                .orElseThrow();
    }

    private static String cost(Candidate candidate) {
        return candidate.cost().cuts() + " = "
                + candidate.cost().addends().stream()
                        .map(addend -> addend.key() + " " + addend.weight() + " x "
                                + (addend.count().isPresent() ? addend.count().getAsInt() : "?"))
                        .collect(Collectors.joining(", "));
    }

    private static List<Edge> edges(String... fromTo) {
        return List.of(fromTo).stream()
                .map(edge -> Edge.of(edge.split(" -> ")[0], edge.split(" -> ")[1]))
                .toList();
    }

    @Test
    void edges_over_the_border_count_by_what_is_exported_to_the_user() {
        World world = World.in(folder)
                .map("""
                        modules:
                          orders:
                            packages: [.orders]
                            exports: [.api, {type: .Order, to: [billing]}]
                            modules: {pricing: {packages: [.orders.pricing]}}
                          billing: {packages: [.billing], requires: [orders]}
                          stock: {packages: [.stock], requires: [orders]}
                          kernel: {packages: [.kernel], shared: true}
                          app: {packages: [.app], requires: ["*"]}
                        """)
                .type("shop.kernel.Money")
                .type("shop.orders.api.Orders", "shop.kernel.Money")
                .type("shop.orders.Order")
                .type("shop.orders.pricing.Price", "shop.orders.Order")
                .type(
                        "shop.billing.Invoice",
                        "shop.orders.api.Orders",
                        "shop.orders.Order",
                        "shop.orders.pricing.Price")
                .type("shop.stock.Shelf", "shop.orders.Order")
                .type("shop.app.Main", "shop.orders.pricing.Price", "shop.billing.Invoice")
                .compile();

        Advice advice = Advised.of(world);

        assertThat(advice.candidates())
                .extracting(candidate -> candidate.module().name().value())
                .containsExactly("stock", "billing", "orders");
        assertThat(of("orders", advice).measured().types()).isEqualTo(3);
        assertThat(of("orders", advice).measured().coupling())
                .isEqualTo(new Coupling(
                        edges(
                                "shop.app.Main -> shop.orders.pricing.Price",
                                "shop.billing.Invoice -> shop.orders.Order",
                                "shop.billing.Invoice -> shop.orders.api.Orders",
                                "shop.billing.Invoice -> shop.orders.pricing.Price",
                                "shop.stock.Shelf -> shop.orders.Order"),
                        edges(
                                "shop.app.Main -> shop.orders.pricing.Price",
                                "shop.billing.Invoice -> shop.orders.pricing.Price",
                                "shop.stock.Shelf -> shop.orders.Order"),
                        List.of(),
                        List.of(),
                        OptionalInt.of(2)));
        assertThat(of("billing", advice).measured().coupling())
                .isEqualTo(new Coupling(
                        edges("shop.app.Main -> shop.billing.Invoice"),
                        edges("shop.app.Main -> shop.billing.Invoice"),
                        edges(
                                "shop.billing.Invoice -> shop.orders.Order",
                                "shop.billing.Invoice -> shop.orders.api.Orders",
                                "shop.billing.Invoice -> shop.orders.pricing.Price"),
                        edges("shop.billing.Invoice -> shop.orders.pricing.Price"),
                        OptionalInt.empty()));
        assertThat(cost(of("orders", advice)))
                .isEqualTo("3 = users 1 x 3, out 1 x 0, cycle 2 x 0, tables 3 x ?, keys 3 x ?, transactions 5 x ?");
        assertThat(cost(of("billing", advice)))
                .isEqualTo("2 = users 1 x 1, out 1 x 1, cycle 2 x 0, tables 3 x ?, keys 3 x ?, transactions 5 x ?");
    }

    @Test
    void cycles_count_by_their_lightest_cut_with_the_weights_of_the_map() {
        World world = World.in(folder)
                .map("""
                        modules:
                          a: {packages: [.a], exports: [shop.a], requires: [b]}
                          b: {packages: [.b], exports: [shop.b], requires: [a, c]}
                          c: {packages: [.c], exports: [shop.c], requires: [a]}
                        advise: {weights: {cycle: 7}}
                        """)
                .type("shop.a.A1", "shop.b.B1", "shop.b.B2")
                .type("shop.a.A2", "shop.b.B1")
                .type("shop.b.B1", "shop.a.A1")
                .type("shop.b.B2", "shop.c.C")
                .type("shop.c.C", "shop.a.A1", "shop.a.A2")
                .compile();

        Candidate a = of("a", Advised.of(world));
        Candidate c = of("c", Advised.of(world));

        assertThat(a.measured().cut().toString())
                .isEqualTo("LightestCut[arrows=[Arrow[from=b, to=a, weight=1], Arrow[from=b, to=c, weight=1]],"
                        + " ways=[[a, b, a]]]");
        assertThat(cost(a))
                .isEqualTo("14 = users 1 x 0, out 1 x 0, cycle 7 x 2, tables 3 x ?, keys 3 x ?, transactions 5 x ?");
        assertThat(c.measured().cut().toString())
                .isEqualTo("LightestCut[arrows=[Arrow[from=b, to=c, weight=1]], ways=[[c, a, b, c]]]");
    }

    @Test
    void no_use_of_a_shared_module_is_cut() {
        World world = World.in(folder)
                .map("""
                        modules:
                          a: {packages: [.a], exports: [shop.a]}
                          b: {packages: [.b], exports: [shop.b], requires: [a]}
                          lib: {packages: [.lib], shared: true, requires: [b]}
                        """)
                .type("shop.a.A", "shop.lib.L1")
                .type("shop.b.B", "shop.a.A")
                .type("shop.lib.L1", "shop.b.B", "shop.lib.L2")
                .type("shop.lib.L2", "shop.b.B")
                .compile();

        assertThat(of("a", Advised.of(world)).measured().cut().toString())
                .isEqualTo("LightestCut[arrows=[Arrow[from=b, to=a, weight=1]], ways=[[a, lib, b, a]]]");
        assertThat(of("b", Advised.of(world)).measured().cut().toString())
                .isEqualTo("LightestCut[arrows=[Arrow[from=b, to=a, weight=1]], ways=[[b, a, lib, b]]]");
    }

    @Test
    void where_no_module_says_which_tables_it_owns_nothing_is_known_of_tables_whatever_the_map_says_of_them_all() {
        for (String ofAll : List.of("", "tables: {}\n", "tables: {ignore: [audit_*]}\n")) {
            World world = World.in(folder.resolve("of-" + ofAll.length()))
                    .map(ofAll + """
                            modules:
                              orders:
                                packages: [.orders]
                                facts: {traffic: high, critical: false, scaling: different, isolation: false}
                            """)
                    .type("shop.orders.Order")
                    .compile();

            Candidate orders = of("orders", Advised.of(world));

            assertThat(orders.measured().tables()).isEmpty();
            assertThat(orders.verdict().kind()).isEqualTo(Verdict.Kind.NOT_YET);
            assertThat(orders.verdict().isUnknown()).isTrue();
            assertThat(orders.verdict().because())
                    .containsExactly(
                            "scaling different",
                            "who uses its tables is not known",
                            "how often it changes alone is not known");
            assertThat(cost(orders)).contains("tables 3 x ?, keys 3 x ?");
            assertThat(Advised.of(world).notes())
                    .contains("tables and keys are ?: no module of the map says which tables it owns; write `tables` at"
                            + " the modules that own them, or let `mvn ringfence:init -Dringfence.merge` propose them");
        }
    }

    @Test
    void tables_count_both_ways_and_so_do_foreign_keys() {
        World world = World.in(folder)
                .map("""
                        modules:
                          orders: {packages: [.orders], tables: [orders, {table: order_report, to: [billing]}]}
                          billing: {packages: [.billing], tables: [invoice]}
                        """)
                .file(
                        "src/main/resources/db/migration/V1__shop.sql",
                        "create table orders (id int primary key); create table order_report (id int primary key);"
                                + " create table invoice (id int primary key, o int references orders(id));")
                .source(
                        "shop/billing/Dunning.java",
                        "package shop.billing;",
                        "public class Dunning {",
                        "  String run() { return \"select id from orders join order_report on 1 = 1\"; }",
                        "}")
                .source(
                        "shop/orders/Orders.java",
                        "package shop.orders;",
                        "public class Orders {",
                        "  String add() { return \"insert into orders(id) values (1)\"; }",
                        "}")
                .compile();

        Advice advice = Advised.of(world);

        List<Edge> fills = edges("shop.orders.Orders -> writes:orders");
        List<Edge> uses = edges("shop.billing.Dunning -> reads:order_report", "shop.billing.Dunning -> reads:orders");
        List<Edge> keys = edges("table:invoice -> references:orders");
        assertThat(of("orders", advice).measured().tables())
                .contains(new TableUses(2, uses, List.of(), keys, List.of(), List.of(), fills));
        assertThat(of("billing", advice).measured().tables())
                .contains(new TableUses(1, List.of(), uses, List.of(), keys, List.of(), fills));
        assertThat(cost(of("billing", advice)))
                .isEqualTo("9 = users 1 x 0, out 1 x 0, cycle 2 x 0, tables 3 x 2, keys 3 x 1, transactions 5 x ?");
        assertThat(advice.notes()).containsExactly("commits are ?: there is no git repository around the module map");
    }

    @Test
    void entry_points_are_types_that_are_called_from_outside() {
        World world = World.in(folder)
                .map("""
                        modules:
                          orders: {packages: [.orders]}
                          web: {packages: [.web]}
                          lib: {packages: [.lib]}
                        """)
                .source("shop/lib/GetMapping.java", "package shop.lib;", RUNTIME + "public @interface GetMapping {}")
                .source("shop/lib/Mapping.java", "package shop.lib;", RUNTIME + "public @interface Mapping {}")
                .source("shop/lib/Scheduled.java", "package shop.lib;", RUNTIME + "public @interface Scheduled {}")
                .source(
                        "shop/lib/RestController.java",
                        "package shop.lib;",
                        RUNTIME + "public @interface RestController { String[] value() default {}; }")
                .type("shop.orders.Order")
                .source(
                        "shop/web/Desk.java",
                        "package shop.web;",
                        "@shop.lib.RestController({\"a\", \"b\"}) public class Desk {",
                        "  @shop.lib.GetMapping Object get() { return new Step(); } }")
                .type("shop.web.Step", "shop.orders.Order")
                .source(
                        "shop/web/Till.java",
                        "package shop.web;",
                        "@shop.lib.RestController class Till implements Calls { public void get() {} }")
                .source("shop/web/Calls.java", "package shop.web;", "interface Calls { @shop.lib.Mapping void get(); }")
                .source(
                        "shop/web/Client.java",
                        "package shop.web;",
                        "public interface Client { @shop.lib.GetMapping shop.orders.Order get(); }")
                .source(
                        "shop/web/Mapper.java",
                        "package shop.web;",
                        "public interface Mapper { @shop.lib.Mapping shop.orders.Order get(); }")
                .source(
                        "shop/web/Night.java",
                        "package shop.web;",
                        "public class Night { static class Job { @shop.lib.Scheduled void run() {} } }")
                .source(
                        "shop/web/Main.java",
                        "package shop.web;",
                        "public class Main { public static void main(String[] a) {} }")
                .source(
                        "shop/web/NoMain.java",
                        "package shop.web;",
                        "public class NoMain { static void main(String[] a) {} public static void main() {} }")
                .compile();

        Advice advice = Advised.of(world);

        assertThat(advice.entryPoints()).isEqualTo(4);
        assertThat(of("orders", advice).measured().behind()).isEqualTo(1);
        assertThat(of("web", advice).measured().behind()).isEqualTo(4);
        assertThat(of("lib", advice).measured().behind()).isEqualTo(3);
    }

    private static final String RUNTIME =
            "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) ";

    @Test
    void code_of_tests_counts_nowhere_and_a_missing_project_is_told() {
        World world = World.in(folder)
                .map("""
                        modules:
                          orders: {packages: [.orders], facts: {isolation: true, traffic: high, critical: false}}
                          billing: {packages: [.billing]}
                        """)
                .type("shop.orders.Order")
                .type("shop.billing.Invoice")
                .testType("shop.billing.InvoiceTest", "shop.orders.Order")
                .compile();

        Advice advice = Advised.of(world, Optional.of("the module app is not part of this build"));

        assertThat(of("orders", advice).verdict().words()).isEqualTo("not yet (unknown)");
        assertThat(of("orders", advice).verdict().because()).contains("this is a part of the build");

        assertThat(of("orders", advice).measured().coupling().in()).isEmpty();
        assertThat(advice.notes())
                .contains("partial view: the module app is not part of this build;"
                        + " who uses a module takes the whole build");
    }

    @Test
    void a_class_file_whose_source_is_gone_counts_for_nothing_and_is_told() {
        World world = World.in(folder)
                .map("""
                        modules:
                          orders: {packages: [.orders], exports: [], tables: [orders]}
                          billing: {packages: [.billing]}
                        """)
                .type("shop.orders.Order")
                .type("shop.billing.Invoice")
                .type("shop.billing.Old", "shop.orders.Order")
                .source(
                        "shop/billing/OldSql.java",
                        "package shop.billing;",
                        "class OldSql { String sql() { return \"select id from orders o\"; } }")
                .compile();
        Advice before = Advised.of(world);
        world.without("src/main/java/shop/billing/Old.java").without("src/main/java/shop/billing/OldSql.java");
        Advice advice = Advised.of(world);

        assertThat(cost(of("orders", before)))
                .isEqualTo("4 = users 1 x 1, out 1 x 0, cycle 2 x 0, tables 3 x 1, keys 3 x 0, transactions 5 x ?");
        assertThat(cost(of("orders", advice)))
                .isEqualTo("0 = users 1 x 0, out 1 x 0, cycle 2 x 0, tables 3 x 0, keys 3 x 0, transactions 5 x ?");
        assertThat(of("billing", advice).measured().types()).isEqualTo(1);
        assertThat(before.notes()).noneMatch(note -> note.contains("class file"));
        assertThat(advice.notes())
                .contains("2 class files have no source here, and count for nothing: shop.billing.Old,"
                        + " shop.billing.OldSql; remove what an earlier build or another branch left behind: mvn clean"
                        + " compile");
    }

    @Test
    void types_that_several_modules_claim_alike_are_told_with_the_way_out() {
        World world = World.in(folder)
                .map("""
                        modules:
                          orders: {packages: [.orders], types: [.tax.*Rate]}
                          billing: {packages: [.billing], types: [.tax.VatR*]}
                        """)
                .type("shop.orders.Order")
                .type("shop.tax.VatRate")
                .type("shop.tax.VatRoofRate", "shop.tax.VatRate")
                .compile();

        assertThat(Advised.of(world).notes())
                .contains(
                        "2 types that several modules claim alike count for none of them; module-map.yaml:4:41: equally specific"
                                + " claims meet in shop.tax.VatRate, shop.tax.VatRoofRate: orders by `shop.tax.*Rate` (line 4) and"
                                + " billing by `shop.tax.VatR*` (line 5). Make one of the claims longer, or claim the type by its"
                                + " full name under `types`.");
    }

    @Test
    void where_no_module_may_leave_it_is_told_why() {
        String shared = "{packages: [.a], shared: true}";

        assertThat(Advised.of(World.in(folder.resolve("shared"))
                                .map("modules: {a: " + shared + ", b: {packages: [.b], requires: [\"*\"]}}\n")
                                .type("shop.a.A")
                                .type("shop.b.B")
                                .compile())
                        .notes())
                .contains("no module of the map may leave: requiring \"*\" 1, shared 1");
        assertThat(Advised.of(World.in(folder.resolve("empty"))
                                .map("modules: {a: " + shared
                                        + ", b: {packages: [.b], modules: {c: {packages: [.c]}}}}\n")
                                .type("shop.a.A")
                                .compile())
                        .notes())
                .contains(
                        "no module of the map may leave: shared 1, without code 1; compile the code, or see what the claims"
                                + " fit: mvn ringfence:explain");
    }
}
