package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AroundProjectTest {

    private static final TypeName ORDER = new TypeName("shop.orders.Order");
    private static final TypeName LINE = new TypeName("shop.orders.Line");
    private static final TypeName BILL = new TypeName("shop.billing.Bill");

    private static final TypeName OBJECT = new TypeName("java.lang.Object");

    @TempDir
    private Path folder;

    @Test
    void an_import_that_nothing_needs_is_an_edge_to_its_type_and_from_it() {
        World world = World.in(folder)
                .map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}")
                .type("shop.orders.Line")
                .source("shop/orders/Order.java", "package shop.orders; import shop.billing.Bill; class Order {}")
                .source("shop/billing/Bill.java", "package shop.billing; public class Bill { shop.orders.Line line; }")
                .compile();

        assertThat(world.around().edgesOf(BILL))
                .containsExactlyInAnyOrder(new Edge(ORDER, BILL), new Edge(BILL, LINE), new Edge(BILL, OBJECT));
        assertThat(world.around().edgesOf(ORDER))
                .containsExactlyInAnyOrder(new Edge(ORDER, BILL), new Edge(ORDER, OBJECT));
    }
}
