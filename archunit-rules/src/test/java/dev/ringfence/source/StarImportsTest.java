package dev.ringfence.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When an import of a whole package is an edge of its own; how it is written is for {@link ConstructsTest}. */
class StarImportsTest {

    private static final String MAP = """
            modules:
              ids: {types: [.orders.OrderId]}
              orders: {packages: [.orders]}
              desk: {packages: [.desk], requires: [ids]}
              billing: {packages: [.billing], requires: [ids, desk]}
            """;
    private static final String EDGE = "shop.billing.Invoice -> shop.orders.*";
    private static final String SEEN = EDGE + " seen by source at src/main/java/shop/billing/Invoice.java:2";

    @TempDir
    private Path folder;

    private World world(String... lines) {
        return World.in(folder)
                .map(MAP)
                .type("shop.orders.Order")
                .type("shop.orders.OrderId")
                .source(
                        "shop/desk/Desk.java",
                        "package shop.desk;",
                        "public class Desk {",
                        "    public static shop.orders.OrderId next() { return null; }",
                        "}")
                .source("shop/billing/Invoice.java", lines);
    }

    private World unused() {
        return world("package shop.billing;", "import shop.orders.*;", "public class Invoice {}");
    }

    @Test
    void one_that_nothing_stands_for_is_an_edge_to_the_package() {
        assertThat(Told.of(unused())).containsExactly("new " + SEEN);
    }

    @Test
    void an_allowed_edge_to_a_type_of_the_package_stands_for_it() {
        assertThat(Told.of(world(
                        "package shop.billing;",
                        "import shop.orders.*;",
                        "public class Invoice { Class<?> id = OrderId.class; }")))
                .isEmpty();
    }

    @Test
    void an_allowed_edge_that_only_class_files_show_stands_for_it() {
        assertThat(Told.of(world(
                        "package shop.billing;",
                        "import shop.orders.*;",
                        "public class Invoice { Object id = shop.desk.Desk.next().hashCode(); }")))
                .isEmpty();
    }

    @Test
    void a_broken_edge_to_a_type_of_the_package_stands_for_it() {
        assertThat(Told.of(world(
                        "package shop.billing;",
                        "import shop.orders.*;",
                        "public class Invoice {",
                        "    Order order;",
                        "}")))
                .containsExactly("new shop.billing.Invoice -> shop.orders.Order seen by both"
                        + " at src/main/java/shop/billing/Invoice.java:4");
    }

    @Test
    void an_edge_that_only_the_source_shows_stands_for_it() {
        assertThat(Told.of(world(
                                "package shop.billing;",
                                "import shop.orders.*;",
                                "public class Invoice {",
                                "    @SuppressWarnings(OrderId.PREFIX) int number;",
                                "}")
                        .source(
                                "shop/orders/OrderId.java",
                                "package shop.orders;",
                                "public class OrderId { public static final String PREFIX = \"O\"; }")))
                .isEmpty();
    }

    @Test
    void an_edge_of_another_source_stands_for_nothing() {
        World world = unused().source(
                        "shop/billing/Bill.java", "package shop.billing;", "class Bill { shop.orders.OrderId id; }");

        assertThat(Told.of(world)).containsExactly("new " + SEEN);
    }

    @Test
    void one_of_the_own_package_says_nothing() {
        World world = World.in(folder)
                .map("modules: {orders: {packages: [.service]}, billing: {types: [.service.Bill*]}}")
                .type("shop.service.Order")
                .source(
                        "shop/service/Bill.java",
                        "package shop.service;",
                        "import shop.service.*;",
                        "public class Bill {}");

        assertThat(Told.of(world)).isEmpty();
    }

    @Test
    void one_of_a_forbidden_library_is_forbidden() {
        World world = World.in(folder)
                .map("modules: {billing: {packages: [.billing], forbids: [java.sql]}}")
                .source(
                        "shop/billing/Invoice.java",
                        "package shop.billing;",
                        "import java.sql.*;",
                        "public class Invoice {}");

        assertThat(Told.of(world))
                .containsExactly("new shop.billing.Invoice -> java.sql.* seen by source"
                        + " at src/main/java/shop/billing/Invoice.java:2");
    }

    @Test
    void one_that_a_baseline_holds_is_known() {
        assertThat(Told.of(unused().baseline("billing.baseline", EDGE))).containsExactly("known " + SEEN);
    }

    @Test
    void its_baseline_line_is_stale_once_an_edge_stands_for_it() {
        World world = world("package shop.billing;", "import shop.orders.*;", "public class Invoice { OrderId id; }")
                .baseline("billing.baseline", EDGE);

        assertThat(Told.of(world)).containsExactly("stale gone " + EDGE);
    }

    @Test
    void an_exception_for_the_module_excuses_it() {
        World world = unused().map(MAP + "exceptions: [{from: billing, to: orders, because: ORD-1}]");

        assertThat(Told.of(world)).containsExactly("excepted " + SEEN);
    }

    @Test
    void an_exception_for_the_package_excuses_it() {
        World world = unused().map(MAP + "exceptions: [{from: .billing.Invoice, to: .orders, because: ORD-1}]");

        assertThat(Told.of(world)).containsExactly("excepted " + SEEN);
    }

    @Test
    void it_is_judged_by_who_claims_the_package_and_not_by_who_claims_types_of_it() {
        World world = World.in(folder)
                .map("""
                        modules:
                          orders: {types: [.orders.Order*]}
                          archive: {packages: [.orders]}
                          billing: {packages: [.billing], requires: [archive]}
                        """)
                .type("shop.orders.Order")
                .source(
                        "shop/billing/Invoice.java",
                        "package shop.billing;",
                        "import shop.orders.*;",
                        "public class Invoice {}");

        assertThat(Told.of(world)).isEmpty();
    }
}
