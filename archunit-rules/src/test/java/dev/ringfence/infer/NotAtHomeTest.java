package dev.ringfence.infer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Some types are not at home where they are, and some packages are not to be cut apart. */
class NotAtHomeTest {

    /** Orders that use another module. */
    private static Sketch ordersOn(String other) {
        Sketch sketch = Sketch.of().tight(30, "orders").tight(30, other);
        for (int i = 0; i < 15; i++) {
            sketch.uses("orders.T" + i, other + ".T" + i);
        }
        return sketch;
    }

    @Test
    void a_type_of_a_project_that_next_to_none_around_it_can_see_goes_where_it_owes_less() {
        Sketch sketch = Sketch.of()
                .and("lib", 30, "tokens")
                .and("server", 30, "sessions")
                .dependsOn("server", "lib");
        sketch.and("server", "tokens.DefaultTokens");
        for (int i = 0; i < 15; i++) {
            sketch.uses("sessions.T" + i, "tokens.T" + i).uses("tokens.DefaultTokens", "tokens.T" + i);
        }
        sketch.uses("tokens.DefaultTokens", "sessions.T0").uses("tokens.DefaultTokens", "sessions.T1");

        assertThat(claims(sketch.inferred()))
                .containsExactly("sessions .sessions", "sessions .tokens.DefaultTokens", "tokens .tokens");
    }

    @Test
    void what_is_for_all_and_nobody_uses_goes_where_it_owes_nothing() {
        Sketch sketch = ordersOn("common").and("acme", "common.AuditAspect").uses("common.AuditAspect", "orders.T0");
        for (int i = 0; i < 9; i++) {
            sketch.uses("common.AuditAspect", "common.T" + i);
        }

        assertThat(claims(sketch.inferred()))
                .containsExactly("common .common", "orders .common.AuditAspect", "orders .orders");
    }

    @Test
    void settings_go_to_the_module_that_reads_them_as_much_as_their_own_does() {
        Sketch sketch = ordersOn("search")
                .and("acme", "orders.SearchSettings")
                .uses("orders.T0", "orders.SearchSettings")
                .uses("search.T0", "orders.SearchSettings");

        assertThat(claims(sketch.inferred()))
                .containsExactly("orders .orders", "search .orders.SearchSettings", "search .search");
    }

    @Test
    void what_many_use_goes_to_the_only_module_on_which_it_stands() {
        Sketch sketch = ordersOn("records").and("acme", "orders.Named").uses("orders.Named", "records.T0");
        for (int i = 0; i < 30; i++) {
            sketch.uses("orders.T" + i, "orders.Named");
        }
        for (String user : List.of("tax", "users", "returns", "stock")) {
            sketch.tight(20, user).uses(user + ".T0", "orders.Named");
            for (int i = 0; i < 9; i++) {
                sketch.uses("orders.T" + i, user + ".T" + i);
            }
        }

        assertThat(claims(sketch.inferred())).contains("records .orders.Named");
        assertThat(sketch.inferred().debt()).isEmpty();
    }

    @Test
    void a_package_gives_two_of_its_types_or_a_tenth() {
        Sketch sketch = Sketch.of().tight(30, "orders").tight(15, "stock");
        for (int i = 0; i < 15; i++) {
            sketch.uses("orders.T" + i, "stock.T" + i);
        }
        for (int i = 0; i < 3; i++) {
            sketch.and("acme", "stock.Reservation" + i)
                    .uses("stock.Reservation" + i, "orders.T0")
                    .uses("stock.Reservation" + i, "orders.T1");
        }

        assertThat(claims(sketch.inferred()))
                .containsExactly(
                        "orders .orders", "orders .stock.Reservation0", "orders .stock.Reservation1", "stock .stock");
    }

    @Test
    void an_implementation_stays_with_what_is_around_it() {
        assertThat(claims(withReserved("impl").inferred())).containsExactly("orders .orders", "stock .stock");
        assertThat(claims(withReserved("web").inferred())).contains("orders .stock.web");
    }

    private static Sketch withReserved(String packageName) {
        Sketch sketch = ordersOn("stock").and(3, "stock." + packageName);
        for (int i = 0; i < 3; i++) {
            sketch.uses("stock." + packageName + ".T" + i, "orders.T" + i)
                    .uses("stock." + packageName + ".T" + i, "stock.T" + i);
        }
        return sketch;
    }

    @Test
    void what_is_called_util_gives_away_what_is_about_one_feature() {
        Sketch sketch = ordersOn("catalog").tight(20, "utils").and("acme", "utils.PriceMath");
        sketch.uses("orders.T0", "utils.PriceMath")
                .uses("orders.T1", "utils.T0")
                .uses("utils.PriceMath", "catalog.T0")
                .uses("utils.PriceMath", "catalog.T1");

        assertThat(claims(sketch.inferred()))
                .containsExactly("catalog .catalog", "catalog .utils.PriceMath", "orders .orders", "utils .utils");
    }

    @Test
    void what_is_called_util_keeps_what_many_use_and_what_is_about_little_else() {
        Sketch sketch = ordersOn("catalog").tight(20, "utils").and("acme", "utils.Texts");
        sketch.uses("utils.Texts", "catalog.T0").uses("catalog.T0", "utils.T0");
        for (String user : List.of("tax", "users", "returns", "stock")) {
            sketch.tight(20, user).uses(user + ".T0", "utils.Texts").uses(user + ".T0", "utils.T0");
        }

        assertThat(claims(sketch.inferred())).doesNotContain("catalog .utils.Texts");
    }

    @Test
    void what_is_called_util_takes_no_package() {
        Sketch sketch = ordersOn("utils").and(3, "orders.text");
        for (int i = 0; i < 3; i++) {
            sketch.uses("orders.text.T" + i, "utils.T" + i)
                    .uses("utils.T" + (i + 20), "orders.text.T" + i)
                    .uses("utils.T" + (i + 23), "orders.text.T" + i);
        }

        assertThat(claims(sketch.inferred())).doesNotContain("utils .orders.text");
    }

    private static List<String> claims(InferredMap map) {
        return map.modules().stream()
                .flatMap(module -> module.claims().stream().map(claim -> module.name() + " " + claim.pattern()))
                .sorted()
                .toList();
    }
}
