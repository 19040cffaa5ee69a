package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same debt in ever new shapes: a line of a baseline once written must know it in all of them. */
class StableIdentityTest {

    private static final String EDGE = "shop.billing.Invoice -> shop.orders.Order";

    @TempDir
    private Path folder;

    private World world() {
        return World.in(folder)
                .map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}")
                .source("shop/orders/Order.java", """
                        package shop.orders;
                        public class Order {
                            public interface Line { int price(); }
                            public static class Problem extends Exception {}
                            public static final Order NONE = new Order();
                            public static int sum(Object o) { return 1; }
                            public int total() { return 2; }
                        }
                        """)
                .baseline("billing.baseline", EDGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Invoice { Order order; }",
                "class Invoice {\n\n\n  // moved down\n  Order\n  order\n  ;\n}",
                "class Invoice { int total(Order order) { return order.total(); } }",
                "class Invoice { int sum(Order order) { return order.total(); } }",
                "class Invoice { private static int sum(int more, Order order) { return order.total() + more; } }",
                "class Invoice { Order one; Order two; Order three() { return one == null ? two : one; } }",
                "class Invoice { int added; Order order; void added() {} }",
                "class Invoice extends Order {}",
                "abstract class Invoice implements Order.Line {}",
                "class Invoice { java.util.function.ToIntFunction<Order> f = order -> order.total(); }",
                "class Invoice { java.util.function.ToIntFunction<Order> f = Order::total; }",
                "class Invoice { Object f = new java.util.function.ToIntFunction<Order>() {"
                        + " public int applyAsInt(Order order) { return order.total(); } }; }",
                "class Invoice { static class Nested { Order order; } }",
                "class Invoice { class A { class B { Order.Line line; } } }",
                "class Invoice { void m() { class Local { Order order; } } }",
                "class Invoice { Order.Line m() { return () -> 1; } }",
                "class Invoice { int m() { return Order.sum(null); } }",
                "class Invoice { boolean m(Object o) { return o instanceof Order; } }",
                "class Invoice { Object m() { return Order.class; } }",
                "class Invoice { Order[][] m() { return new Order[1][]; } }",
                "class Invoice { java.util.List<java.util.Map<String, ? extends Order[]>> orders; }",
                "class Invoice<T extends Order> {}",
                "class Invoice { <T extends Order> void m() {} }",
                "record Invoice(Order order) {}",
                "enum Invoice { ONE { Order order; } }",
                "interface Invoice { Order order(); }",
                "class Invoice { void m() { try { throw new Order.Problem(); } catch (Order.Problem e) {} } }",
                "class Invoice { void m() throws Order.Problem {} }"
            })
    void debt_stays_known_however_the_same_use_is_written(String invoice) {
        World world =
                world().source("shop/billing/Invoice.java", "package shop.billing;", "import shop.orders.*;", invoice);

        assertThat(world.found()).containsExactly("known undeclared-dependency " + EDGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-g", "-g:none", "-parameters", "--release=8"})
    void debt_stays_known_however_it_is_compiled(String option) {
        World world = world().source(
                        "shop/billing/Invoice.java",
                        "package shop.billing;",
                        "class Invoice { class Nested { private shop.orders.Order order; } Object o = new Nested().order; }");

        String[] options = option.equals("--release=8")
                ? new String[] {"--release", "8", "-Xlint:-options"}
                : new String[] {option};
        assertThat(world.compile(options).found()).containsExactly("known undeclared-dependency " + EDGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "undeclared-dependency = orders: {packages: [.orders]}, billing: {packages: [.billing]}",
                "internal-access = orders: {packages: [.orders], exports: []}, billing: {packages: [.billing], requires: [orders]}",
                "closed-module = orders: {packages: [.orders], state: closed}, billing: {packages: [.billing], requires: [orders]}",
                "forbidden-dependency = orders: {packages: [.orders]}, billing: {packages: [.billing], forbids: [.orders]}",
                "closed-module = orders: {packages: [.orders], state: closed}, invoicing: {packages: [.billing]}",
                "layer-order = all: {packages: [shop], layers: [orders, billing]}"
            })
    void debt_stays_known_when_another_map_judges_it_by_another_rule(String ruleAndModules) {
        String[] parts = ruleAndModules.split(" = ");
        World world = world().type("shop.billing.Invoice", "shop.orders.Order");

        assertThat(world.map("modules: {" + parts[1] + "}").found()).containsExactly("known " + parts[0] + " " + EDGE);
    }

    @Test
    void another_type_is_another_use() {
        World world =
                world().type("shop.orders.Item").type("shop.billing.Invoice", "shop.orders.Order", "shop.orders.Item");

        assertThat(world.found())
                .containsExactly(
                        "new undeclared-dependency shop.billing.Invoice -> shop.orders.Item",
                        "known undeclared-dependency " + EDGE);
    }
}
