package dev.ringfence.infer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Types go where fewer of their lines are debt, as long as they have something to do with what is there. */
class BetterPlacesTest {

    /** Orders that use a stock. */
    private static Sketch shop() {
        Sketch sketch = Sketch.of().tight(20, "orders").tight(20, "stock");
        for (int i = 0; i < 9; i++) {
            sketch.uses("orders.T" + i, "stock.T" + i);
        }
        return sketch;
    }

    @Test
    void a_type_that_has_more_to_do_with_another_module_goes_there() {
        Sketch sketch = shop().and("acme", "stock.Reservation")
                .uses("stock.Reservation", "orders.T0")
                .uses("stock.Reservation", "orders.T1")
                .uses("stock.Reservation", "stock.T0");

        assertThat(claims(sketch.inferred()))
                .containsExactly("orders .orders", "orders .stock.Reservation", "stock .stock");
        assertThat(sketch.inferred().debt()).isEmpty();
    }

    @Test
    void a_type_that_has_more_to_do_with_its_own_module_stays_and_owes() {
        Sketch sketch = shop().uses("stock.T3", "orders.T12").uses("stock.T3", "orders.T13");

        assertThat(claims(sketch.inferred())).containsExactly("orders .orders", "stock .stock");
        assertThat(sketch.inferred().debt())
                .containsExactly(new LeftOut("stock", "orders", 2, "lightest of the cycle stock -> orders -> stock"));
    }

    @Test
    void a_type_that_uses_nothing_goes_below_those_that_use_it() {
        Sketch sketch = shop().and("acme", "orders.Money")
                .uses("stock.T1", "orders.Money")
                .uses("stock.T2", "orders.Money");
        for (int i = 0; i < 9; i++) {
            sketch.uses("orders.T" + i, "orders.Money");
        }

        assertThat(claims(sketch.inferred())).containsExactly("orders .orders", "stock .orders.Money", "stock .stock");
        assertThat(sketch.inferred().debt()).isEmpty();
    }

    @Test
    void a_package_moves_as_a_whole() {
        Sketch sketch = shop().and(3, "stock.picking");
        for (int i = 0; i < 3; i++) {
            sketch.uses("stock.picking.T" + i, "orders.T" + i).uses("stock.picking.T" + i, "stock.T" + i);
        }

        assertThat(claims(sketch.inferred()))
                .containsExactly("orders .orders", "orders .stock.picking", "stock .stock");
        assertThat(sketch.inferred().debt()).isEmpty();
    }

    @Test
    void what_is_for_all_takes_nothing_that_uses_others() {
        Sketch sketch = Sketch.of().tight(20, "orders").tight(20, "utils").and("acme", "orders.Report");
        for (int i = 0; i < 3; i++) {
            sketch.uses("utils.T" + i, "orders.Report").uses("orders.Report", "orders.T" + i);
        }
        for (int i = 0; i < 9; i++) {
            sketch.uses("orders.T" + i, "utils.T" + i);
        }

        assertThat(claims(sketch.inferred())).containsExactly("orders .orders", "utils .utils");
    }

    @Test
    void what_maven_lets_nobody_there_see_stays() {
        Sketch sketch = Sketch.of()
                .and("store", 9, "stock")
                .and("store", "stock.Reservation")
                .and("sales", 9, "orders")
                .dependsOn("store", "base")
                .dependsOn("sales", "base")
                .uses("stock.Reservation", "orders.T0")
                .uses("stock.Reservation", "orders.T1");
        for (int i = 0; i < 9; i++) {
            sketch.uses("orders.T" + i, "stock.T" + i);
        }

        assertThat(claims(sketch.inferred())).containsExactly("orders .orders", "stock .stock");
    }

    private static List<String> claims(InferredMap map) {
        return map.modules().stream()
                .flatMap(module -> module.claims().stream().map(claim -> module.name() + " " + claim.pattern()))
                .sorted()
                .toList();
    }
}
