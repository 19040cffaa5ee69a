package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCodeTest {

    private static final String MAIN_EDGE = "shop.billing.Invoice -> shop.orders.Order";
    private static final String TEST_EDGE = "shop.billing.InvoiceTest -> shop.orders.Order";

    @TempDir
    private Path folder;

    private World world = World.in(Path.of(""));

    @BeforeEach
    void main_and_test_code_use_orders() {
        world = World.in(folder)
                .map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}")
                .type("shop.orders.Order")
                .type("shop.billing.Invoice", "shop.orders.Order")
                .testType("shop.billing.InvoiceTest", "shop.orders.Order");
    }

    @Test
    void main_and_test_code_are_judged_apart() {
        assertThat(world.found()).containsExactly("new undeclared-dependency " + MAIN_EDGE);
        assertThat(world.tests().found()).containsExactly("new undeclared-dependency " + TEST_EDGE);
    }

    @Test
    void each_has_its_own_baselines_of_which_only_its_own_can_be_stale() {
        world.baseline("billing.baseline", MAIN_EDGE, "shop.billing.Gone -> shop.orders.Order")
                .baseline("billing.tests.baseline", TEST_EDGE, "shop.billing.GoneTest -> shop.orders.Order");

        assertThat(world.found())
                .containsExactly(
                        "known undeclared-dependency " + MAIN_EDGE,
                        "stale baseline type-gone shop.billing.Gone -> shop.orders.Order at ringfence/billing.baseline:3");
        assertThat(world.tests().found())
                .containsExactly(
                        "known undeclared-dependency " + TEST_EDGE,
                        "stale baseline type-gone shop.billing.GoneTest -> shop.orders.Order at ringfence/billing.tests.baseline:3");
    }

    @Test
    void places_are_in_the_test_sources() {
        assertThat(Shown.places(world.tests().judge().findings()))
                .containsExactly(TEST_EDGE + " at src/test/java/shop/billing/InvoiceTest.java:3");
    }
}
