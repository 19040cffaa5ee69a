package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Says who is asked about an edge; that the answer is the same whoever is asked, a test over drawn maps and baselines shows. */
class SettledEdgesTest {

    @TempDir
    Path folder;

    @Test
    void what_is_recorded_and_plain_to_see_is_asked_of_nobody() {
        World world = World.in(folder)
                .map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing], requires: []}}")
                .type("shop.orders.Order")
                .source("shop/orders/Limits.java", "package shop.orders; public interface Limits { int MOST = 3; }")
                .source(
                        "shop/billing/Invoice.java",
                        "package shop.billing;",
                        "import shop.orders.Limits;",
                        "class Invoice { shop.orders.Order order; int most = Limits.MOST; }")
                .baseline(
                        "billing.baseline",
                        "shop.billing.Invoice -> shop.orders.Limits",
                        "shop.billing.Invoice -> shop.orders.Order");

        assertThat(seen(world)).containsExactly("[] shop.orders.Limits [Invoice.java:2]", "[] shop.orders.Order []");
        assertThat(seen(world.full()))
                .containsExactly(
                        "[SOURCE] shop.orders.Limits [Invoice.java:2, Invoice.java:3]",
                        "[BYTECODE, SOURCE] shop.orders.Order [Invoice.java:3]");
    }

    private static List<String> seen(World world) {
        return world.judge().findings().violations().stream()
                .map(violation -> violation.violation().seenBy() + " "
                        + violation.identity().text().replaceAll(".* -> ", "") + " "
                        + violation.places().stream()
                                .map(place -> place.toString().replaceAll(".*/", ""))
                                .toList())
                .toList();
    }
}
