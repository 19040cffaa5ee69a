package dev.ringfence.report.advise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.extract.plan.Plan;
import dev.ringfence.extract.plan.Planned;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However much a plan has, a person reads a screen of it. */
class PlanTextTest {

    @TempDir
    private Path folder;

    private Plan large() {
        World world = World.in(folder).map("""
                        modules:
                          orders: {packages: [.orders]}
                          billing: {packages: [.billing]}
                          stock: {packages: [.stock]}
                        """);
        for (int at = 0; at < 30; at++) {
            world.type("shop.orders.p" + at + ".O", "shop.billing.B" + at)
                    .type("shop.billing.B" + at)
                    .type("shop.stock.S" + at, "shop.orders.p" + at + ".O");
        }
        return Planned.of("orders", world.compile());
    }

    @Test
    void each_step_has_its_heading_and_its_way_and_the_first_ones_more() {
        Plan plan = large();

        for (int room : List.of(22, 25, 30, 40)) {
            List<String> lines = PlanText.of(plan, room);

            assertThat(lines).hasSizeLessThanOrEqualTo(room);
            assertThat(lines).filteredOn(line -> line.startsWith("  [")).hasSize(8);
        }
        assertThat(ScreenRows.of(PlanText.of(plan, 40))).isEqualTo(40);
        assertThat(PlanText.of(plan, 5)).hasSize(9);
    }

    @Test
    void what_is_left_out_is_counted() {
        assertThat(PlanText.of(large(), 22))
                .contains(
                        "  [ ] 1 contract        30  types that others use and orders does not export to them"
                                + " (lines shown: 1 of 30)",
                        "        shop.orders.p0.O, edges 1: stock 1",
                        "        do  let orders export what others use of it (the edit of module-map.yaml stands in the"
                                + " JSON)",
                        "  [ ] 2 inbound         30  edges of others to internals, of 30",
                        "        types 30: shop.orders.p0.O, shop.orders.p1.O and 28 more")
                .noneMatch(line -> line.contains("+ "));
        assertThat(PlanText.of(large(), 40))
                .contains(
                        "              module-map.yaml:4",
                        "              +   orders: {state: closed, packages: [.orders]}");
    }

    @Test
    void a_line_of_an_edit_that_fills_the_screen_is_counted_by_its_rows() {
        World world = World.in(folder).map("modules: {orders: {packages: [.orders]}, stock: {packages: [.stock]}}\n");
        List<String> used = new ArrayList<>();
        for (int at = 0; at < 200; at++) {
            world.type("shop.orders.p" + at + ".OrderOfCustomers");
            used.add("shop.orders.p" + at + ".OrderOfCustomers");
        }
        world.type("shop.stock.Shelf", used.toArray(String[]::new));

        List<String> lines = PlanText.of(Planned.of("orders", world.compile()), PlanText.SCREEN);

        assertThat(lines)
                .contains("        do  let orders export what others use of it"
                        + " (the edit of module-map.yaml stands in the JSON)")
                .allMatch(line -> line.length() < 400);
    }
}
