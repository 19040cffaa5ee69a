package dev.ringfence.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.advice.WayOut;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the steps of a plan say, and which edits they offer, on small worlds. */
class PlanModuleTest {

    @TempDir
    private Path folder;

    private World world(String modules) {
        return World.in(folder).map(modules);
    }

    private static Step orders(Step.Kind kind, World world) {
        return Planned.step(kind, Planned.of("orders", world));
    }

    private static List<String> lines(Step step) {
        return step.lines().stream().map(PlanLine::text).toList();
    }

    private static List<String> ways(Step step) {
        return step.ways().stream()
                .map(way -> way.text()
                        + way.command().map(command -> ": " + command).orElse(""))
                .toList();
    }

    private static List<String> added(Step step) {
        return step.ways().stream()
                .flatMap(way -> way.edits().stream())
                .flatMap(edit -> edit.added().stream())
                .map(String::strip)
                .toList();
    }

    @Test
    void by_a_part_of_the_build_no_step_is_ticked_but_what_the_map_says() {
        World world = world("""
                        modules:
                          orders: {packages: [.orders], state: extracting}
                          billing: {packages: [.billing]}
                        """)
                .type("shop.orders.Order")
                .type("shop.billing.Invoice")
                .compile();

        assertThat(Planned.ticks(Planned.of("orders", world))).startsWith("contract done 0, inbound done 0, ");
        assertThat(Planned.ticks(Planned.of("orders", world, Optional.of("the module app is not part of this build"))))
                .startsWith("contract 0, inbound 0, outbound 0, cycle 0, tables ?, ");
    }

    @Test
    void uses_are_told_by_module_and_by_the_kind_that_binds_the_most() {
        World world = world("""
                        modules:
                          orders: {packages: [.orders]}
                          billing: {packages: [.billing], requires: [orders]}
                          stock: {packages: [.stock], requires: [orders]}
                        """)
                .source("shop/orders/Order.java", "package shop.orders;", "public class Order { public int total; }")
                .source(
                        "shop/orders/Limits.java",
                        "package shop.orders;",
                        "public interface Limits { String NAME = \"limit\"; Object NOT_CONSTANT = new Object(); }")
                .source(
                        "shop/billing/Invoice.java",
                        "package shop.billing;",
                        "public class Invoice {",
                        "  static class Line extends shop.orders.Order { shop.orders.Order order; }",
                        "  String name() { return shop.orders.Limits.NAME; }",
                        "}")
                .source(
                        "shop/billing/Bill.java",
                        "package shop.billing;",
                        "public class Bill { int total(shop.orders.Order order) { return order.total; } }")
                .source(
                        "shop/stock/Shelf.java",
                        "package shop.stock;",
                        "import shop.orders.Order;",
                        "public class Shelf { java.util.Map<String, Order[]> orders; }")
                .source(
                        "shop/stock/Note.java",
                        "package shop.stock;",
                        "import shop.orders.Order;",
                        "public class Note { Object at = shop.orders.Limits.NOT_CONSTANT; }")
                .compile();

        assertThat(lines(orders(Step.Kind.INBOUND, world)))
                .containsExactly(
                        "billing, edges 3, to internals 3: inherits 1, calls 1, constant 1",
                        "stock, edges 3, to internals 3: holds 1, calls 1, names 1");
        assertThat(lines(orders(Step.Kind.CONTRACT, world)))
                .containsExactly(
                        "shop.orders.Order, edges 4: billing 2, stock 2",
                        "shop.orders.Limits, edges 2: billing 1, stock 1");
        assertThat(ways(orders(Step.Kind.INBOUND, world)))
                .containsExactly("let them use the contract alone, billing first:"
                        + " mvn ringfence:explain -Dringfence.from=billing -Dringfence.to=orders");
    }

    private World withContract(String modules, String... usedByOrder) {
        return world(modules)
                .type("shop.orders.Order", usedByOrder)
                .type("shop.orders.Line")
                .type("shop.orders.Desk", "shop.orders.Order")
                .type("shop.billing.Invoice", "shop.orders.Order")
                .type("shop.billing.api.Bill")
                .compile();
    }

    @Test
    void a_contract_goes_to_its_own_module_with_what_its_types_use_where_the_map_has_that_module() {
        World world = withContract("""
                modules:
                  orders: {packages: [.orders], requires: [orders-api]}
                  orders-api: {packages: [.orders.api]}
                  billing: {packages: [.billing], requires: [orders]}
                """, "shop.orders.Line");
        Step step = orders(Step.Kind.CONTRACT, world);

        assertThat(ways(step))
                .containsExactly("give them to orders-api, which stays, and with them what they use, types: 1");
        World followed = Planned.followed(step, world);
        assertThat(followed.mapText()).isEqualTo("""
                version: 1
                root: shop
                modules:
                  orders: {packages: [.orders], requires: [orders-api]}
                  orders-api: {types: [shop.orders.Line, shop.orders.Order], packages: [.orders.api]}
                  billing: {packages: [.billing], requires: [orders-api, orders]}
                """);
        assertThat(orders(Step.Kind.CONTRACT, followed).isDone()).isTrue();
        assertThat(orders(Step.Kind.INBOUND, followed).isDone()).isTrue();
        assertThat(followed.found()).isEmpty();
    }

    private static final String WITH_A_CONTRACT_OF_BILLING = """
                modules:
                  orders: {packages: [.orders], requires: [billing]}
                  billing: {packages: [.billing], requires: [orders, billing-api]}
                  billing-api: {packages: [.billing.api]}
                """;

    @Test
    void a_contract_has_a_new_module_where_another_module_of_the_map_has_one() {
        World world = withContract(WITH_A_CONTRACT_OF_BILLING);
        World followed = Planned.followed(orders(Step.Kind.CONTRACT, world), world);

        assertThat(followed.mapText()).isEqualTo("""
                version: 1
                root: shop
                modules:
                  orders: {packages: [.orders], requires: [orders-api, billing]}
                  billing: {packages: [.billing], requires: [orders-api, orders, billing-api]}
                  billing-api: {packages: [.billing.api]}
                  orders-api:
                    types: [shop.orders.Order]
                """);
        assertThat(orders(Step.Kind.CONTRACT, followed).isDone()).isTrue();
    }

    @Test
    void a_contract_that_would_be_in_a_cycle_is_exported_by_its_module() {
        World world = withContract(WITH_A_CONTRACT_OF_BILLING, "shop.billing.Invoice");
        Step step = orders(Step.Kind.CONTRACT, world);

        assertThat(ways(step)).containsExactly("let orders export what others use of it");
        assertThat(added(step))
                .containsExactly("orders: {exports: [.Order], packages: [.orders], requires: [billing]}");
    }

    @Test
    void what_a_module_exports_already_is_not_asked_for_and_what_is_opened_to_some_is_opened_to_all() {
        World world = world("""
                        modules:
                          orders:
                            packages: [.orders]
                            exports: [.api, {type: .Order, to: [stock]}]
                          billing: {packages: [.billing], requires: [orders]}
                          stock: {packages: [.stock], requires: [orders]}
                        """)
                .type("shop.orders.Order")
                .type("shop.orders.api.Orders")
                .type("shop.stock.Shelf", "shop.orders.Order")
                .type("shop.billing.Invoice", "shop.orders.Order", "shop.orders.api.Orders")
                .compile();
        Step step = orders(Step.Kind.CONTRACT, world);

        assertThat(lines(step)).containsExactly("shop.orders.Order, edges 1: billing 1");
        assertThat(added(step)).containsExactly("exports: [.Order, .api, {type: .Order, to: [stock]}]");
        assertThat(orders(Step.Kind.CONTRACT, Planned.followed(step, world)).isDone())
                .isTrue();
    }

    @Test
    void star_imports_and_types_in_lower_case_are_exported_too() {
        World world = world("""
                        modules:
                          orders:
                            packages: [.orders]
                            exports: ["*"]
                          billing: {packages: [.billing], requires: [orders]}
                        """)
                .type("shop.orders.order")
                .type("shop.orders.a.A")
                .type("shop.orders.b.B")
                .type("shop.orders.b.C")
                .type("shop.billing.Invoice", "shop.orders.order")
                .source(
                        "shop/billing/Bill.java",
                        "package shop.billing;",
                        "import shop.orders.a.*;",
                        "public class Bill {}")
                .compile();
        Step step = orders(Step.Kind.CONTRACT, world);

        assertThat(lines(step))
                .containsExactly("shop.orders.a.*, edges 1: billing 1", "shop.orders.order, edges 1: billing 1");
        World followed = Planned.followed(step, world);
        assertThat(orders(Step.Kind.CONTRACT, followed).isDone())
                .as(followed.mapText())
                .isTrue();
        assertThat(followed.found()).isEmpty();
    }

    @Test
    void a_module_of_a_part_is_edited_there() {
        World world = world("""
                        include: ["*.module-map.yaml"]
                        modules:
                          billing: {packages: [.billing], requires: [orders]}
                        """)
                .file(
                        "orders.module-map.yaml",
                        "version: 1\npart: true\nmodules:\n  orders:\n    packages: [.orders]\n")
                .type("shop.orders.Order")
                .type("shop.billing.Invoice", "shop.orders.Order")
                .compile();

        World followed = Planned.followed(orders(Step.Kind.CONTRACT, world), world);
        assertThat(orders(Step.Kind.CONTRACT, followed).isDone()).isTrue();
        followed = Planned.followed(orders(Step.Kind.STATE, world), world);
        assertThat(folder.resolve("orders.module-map.yaml")).content().isEqualTo("""
                        version: 1
                        part: true
                        modules:
                          orders:
                            packages: [.orders]
                            exports: [.Order]
                            state: closed
                        """);
        assertThat(lines(orders(Step.Kind.STATE, followed))).containsExactly("it is closed (orders.module-map.yaml:4)");
    }

    @Test
    void what_a_seam_lets_stand_is_no_matter_of_the_contract_until_its_date() {
        World world = world("""
                        modules:
                          orders: {packages: [.orders], exports: [], state: closed}
                          gateway: {packages: [.gateway]}
                        seams:
                          orders-cutover:
                            old: orders
                            new: .orderclient
                            through: [.gateway.Facade]
                            until: 2027-01-31
                            owner: "@shop/orders"
                            because: ORD-1
                        """)
                .type("shop.orders.Order")
                .type("shop.gateway.Facade", "shop.orders.Order")
                .compile();

        assertThat(orders(Step.Kind.CONTRACT, world).isDone()).isTrue();
        assertThat(lines(orders(Step.Kind.EXTRACTED, world)))
                .contains("uses by others 1: shop.gateway.Facade -> shop.orders.Order");
        assertThat(orders(Step.Kind.STATE, world).what()).isEqualTo("still to be said: extracting");

        world.on("2027-02-01");
        assertThat(lines(orders(Step.Kind.CONTRACT, world))).containsExactly("shop.orders.Order, edges 1: gateway 1");
        assertThat(lines(orders(Step.Kind.STATE, world)))
                .containsExactly(
                        "it is closed (module-map.yaml:4)",
                        "seam orders-cutover ended on 2027-01-31 (module-map.yaml:7)");
        assertThat(ways(orders(Step.Kind.STATE, world)))
                .containsExactly(
                        "say that it leaves, and lock its code: mvn ringfence:freeze",
                        "give the seam orders-cutover a day that is still to come");
        WayOut seam = orders(Step.Kind.STATE, world).ways().get(1);
        assertThat(orders(Step.Kind.STATE, Planned.applied(seam.edits(), world)).what())
                .isEqualTo("still to be said: extracting");
    }

    @Test
    void tables_are_told_by_module_with_who_fills_a_copy() {
        World world = world("""
                        modules:
                          orders: {packages: [.orders], tables: [orders, order_line, stamp]}
                          billing: {packages: [.billing], tables: [invoice]}
                        """)
                .file(
                        "src/main/resources/db/migration/V1__shop.sql",
                        "create table orders (id int primary key); create table order_line (id int);"
                                + " create table invoice (id int primary key, o int references orders(id));")
                .source(
                        "shop/billing/Dunning.java",
                        "package shop.billing;",
                        "public class Dunning {",
                        "  String a() { return \"select id from orders o\"; }",
                        "  String b() { return \"delete from order_line\"; }",
                        "  String c() { return \"insert into invoice(id) values (1)\"; }",
                        "}")
                .source(
                        "shop/orders/Orders.java",
                        "package shop.orders;",
                        "public class Orders {",
                        "  String a() { return \"insert into orders(id) values (1)\"; }",
                        "  String b() { return \"select id from invoice i\"; }",
                        "}")
                .compile();
        Step step = orders(Step.Kind.TABLES, world);

        assertThat(step.what()).isEqualTo("uses of tables over the border: uses 3, keys 1, associations 0");
        assertThat(step.count()).hasValue(4);
        assertThat(lines(step))
                .containsExactly(
                        "its tables are used by billing, 2: reads orders, writes order_line",
                        "foreign keys to it of billing, 1: invoice -> orders",
                        "it uses tables of billing, 1: reads invoice",
                        "a copy of invoice is filled by shop.billing.Dunning",
                        "a copy of order_line is filled by ?: no type of its owner is seen to write it",
                        "a copy of orders is filled by shop.orders.Orders");
        assertThat(ways(step))
                .containsExactly("ask the owner's types, or keep a copy; keep ids, and drop the keys:"
                        + " mvn ringfence:explain -Dringfence.table=orders");
    }

    @Test
    void the_way_out_asks_about_the_table_that_the_first_line_names_first() {
        World world = world("""
                modules:
                  orders: {packages: [.orders], tables: [orders, order_line]}
                  billing: {packages: [.billing]}
                  web: {packages: [.web]}
                """);
        Map<String, String> statements = Map.of(
                "billing/A", "select id from orders o",
                "billing/B", "select id from orders o",
                "billing/C", "select id from order_line o",
                "billing/D", "delete from order_line",
                "billing/E", "delete from order_line",
                "web/A", "select id from orders o",
                "web/B", "select id from orders o");
        statements.forEach((type, sql) -> world.source(
                "shop/" + type + ".java",
                "package shop." + type.substring(0, type.indexOf('/')) + ";",
                "class " + type.substring(type.indexOf('/') + 1) + " { String sql() { return \"" + sql + "\"; } }"));
        Step step = orders(Step.Kind.TABLES, world.type("shop.orders.Order").compile());

        assertThat(lines(step))
                .startsWith(
                        "its tables are used by billing, 5: writes order_line (2), reads order_line, reads orders (2)",
                        "its tables are used by web, 2: reads orders (2)");
        assertThat(ways(step))
                .containsExactly("ask the owner's types, or keep a copy; keep ids, and drop the keys:"
                        + " mvn ringfence:explain -Dringfence.table=order_line");
    }

    @Test
    void what_nobody_can_know_is_never_ticked() {
        World world = world("tables: {ignore: []}\nmodules: {orders: {packages: [.orders]}}\n")
                .type("shop.orders.Order")
                .compile();

        for (Step.Kind unknown : List.of(Step.Kind.TABLES, Step.Kind.TRANSACTIONS)) {
            assertThat(orders(unknown, world).isDone()).isFalse();
            assertThat(orders(unknown, world).count()).isEmpty();
        }
        assertThat(ways(orders(Step.Kind.TABLES, world)))
                .containsExactly("write `tables` at the modules that own them, or let them be proposed:"
                        + " mvn ringfence:init -Dringfence.merge");
    }

    @Test
    void before_records_are_pruned_code_is_compiled_so_that_no_class_file_lacks_its_source() {
        World world = world("modules: {orders: {packages: [.orders], state: extracting}}\n")
                .type("shop.orders.Order")
                .compile();

        assertThat(ways(orders(Step.Kind.EXTRACTED, world)))
                .containsExactly("delete its types, and end their uses; then say that it is gone, and prune what was"
                        + " recorded of it: mvn compile ringfence:baseline && mvn compile ringfence:freeze");
    }

    @Test
    void of_a_module_that_has_left_what_is_still_here_is_told() {
        World world = world("""
                        modules:
                          orders: {packages: [.orders], state: extracted, requires: [stock]}
                          stock: {packages: [.stock]}
                          billing: {packages: [.billing], requires: [orders]}
                        seams:
                          orders-cutover: {old: orders, new: .orderclient, until: 2027-01-31, flags: [use-new-orders],
                              owner: "@shop/orders", because: ORD-1}
                        """)
                .type("shop.orders.Order")
                .type("shop.billing.Invoice", "shop.orders.Order")
                .compile();
        Plan plan = Planned.of("orders", world);

        assertThat(Planned.ticks(plan)).isEqualTo("extracted 6");
        assertThat(lines(plan.steps().get(0)))
                .containsExactlyInAnyOrder(
                        "types 1: shop.orders.Order",
                        "uses by others 1: shop.billing.Invoice -> shop.orders.Order",
                        "modules that require it 1: billing",
                        "modules that it requires 1: stock",
                        "seams 1: orders-cutover (module-map.yaml:8)",
                        "flags of seams 1: use-new-orders (module-map.yaml:8)");
        assertThat(ways(plan.steps().get(0)))
                .containsExactly(
                        "delete the types that are still here",
                        "use what has taken its place: mvn ringfence:explain -Dringfence.module=orders",
                        "let nobody require it, and let it require nothing",
                        "once the cutover is not to be taken back, take away the seam orders-cutover, with its flags in"
                                + " code");
    }

    @Test
    void a_module_that_cannot_leave_is_named_with_the_reason() {
        ModuleMap map = world("""
                        modules:
                          orders: {packages: [.orders], modules: {pricing: {packages: [.orders.pricing]}}}
                          gone: {packages: [.gone], state: extracted}
                          kernel: {packages: [.kernel], shared: true}
                          sap: {packages: [com.sap], external: true}
                          app: {packages: [.app], requires: ["*"]}
                        """).moduleMap();

        assertThat(List.of("order", "warehouse", "no module!", "orders.pricing", "kernel", "sap", "app"))
                .extracting(name -> WhoLeaves.refused(name, map).orElse("may leave"))
                .containsExactly(
                        "the map has no module order; did you mean orders?",
                        "the map has no module warehouse; its modules are orders, orders.pricing, gone, kernel, sap, app",
                        "the map has no module no module!; its modules are orders, orders.pricing, gone, kernel, sap,"
                                + " app",
                        "the module orders.pricing (module-map.yaml:4) is in orders and leaves with it:"
                                + " write -Dringfence.module=orders",
                        "the module kernel (module-map.yaml:6) is shared: everybody may use it, so it stays;"
                                + " take `shared` away first, and let its users require it",
                        "the module sap (module-map.yaml:7) is external: its types come from jars, and no class of it is"
                                + " here to leave",
                        "the module app (module-map.yaml:8) requires \"*\": it puts the others together, so it stays;"
                                + " name what it requires first");
        assertThat(List.of("orders", "gone"))
                .allSatisfy(name -> assertThat(WhoLeaves.refused(name, map)).isEmpty());
    }
}
