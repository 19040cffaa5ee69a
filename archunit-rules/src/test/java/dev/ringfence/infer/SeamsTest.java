package dev.ringfence.infer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What one Maven project declares and another one implements is two modules, where that takes debt away. */
class SeamsTest {

    /** Orders of which two projects compile a part each: billing uses the lower part, and the upper one uses billing. */
    private static Sketch shop(int lines, String feature) {
        Sketch sketch = Sketch.of().dependsOn("shop-server", "shop-api").and("shop-api", 40, "users");
        for (int i = 0; i < 60; i++) {
            sketch.and("shop-api", "billing.T" + i).uses("billing.T" + i, "billing.T" + (i + 1) % 60);
            sketch.uses("billing.T" + i, "billing.T" + (i + 2) % 60);
        }
        for (int i = 0; i < 8; i++) {
            sketch.and("shop-api", feature + ".Port" + i).and("shop-server", feature + ".Adapter" + i);
            sketch.uses(feature + ".Adapter" + i, feature + ".Port" + i);
            sketch.uses(feature + ".Adapter" + i, feature + ".Port" + (i + 1) % 8);
            sketch.uses(feature + ".Adapter" + i, feature + ".Port" + (i + 2) % 8);
        }
        for (int i = 0; i < lines; i++) {
            sketch.uses("billing.T" + i, feature + ".Port" + i).uses(feature + ".Adapter" + i, "billing.T" + i);
        }
        return sketch;
    }

    @Test
    void what_two_projects_compile_is_two_modules_where_others_stand_between_them() {
        InferredMap map = shop(3, "orders").inferred();

        assertThat(modules(map)).containsExactlyInAnyOrder("billing 60", "orders 8", "orders-server 8", "users 40");
        assertThat(map.debt()).isEmpty();
        assertThat(map.modules())
                .filteredOn(module -> module.name().equals("orders-server"))
                .flatExtracting(InferredModule::notes)
                .containsExactly("the types of orders that shop-server adds");
    }

    @Test
    void two_lines_are_not_worth_a_module() {
        assertThat(modules(shop(2, "orders").inferred()))
                .containsExactlyInAnyOrder("billing 60", "orders 16", "users 40");
    }

    @Test
    void the_lower_part_has_the_new_name_where_the_package_is_called_like_the_upper_project() {
        assertThat(modules(shop(3, "server").inferred()))
                .containsExactlyInAnyOrder("billing 60", "server 8", "server-api 8", "users 40");
    }

    @Test
    void three_types_are_no_module() {
        Sketch sketch = shop(0, "orders").and("shop-server", "money.Euro", "money.Dollar", "money.Yen");
        for (int i = 0; i < 8; i++) {
            sketch.and("shop-api", "money.T" + i).uses("billing.T" + i, "money.T" + i);
        }
        for (int i = 0; i < 3; i++) {
            sketch.uses("money.Euro", "billing.T" + i).uses("money.Euro", "money.T" + i);
        }

        assertThat(modules(sketch.inferred())).noneMatch(module -> module.startsWith("money-"));
    }

    @Test
    void what_nearly_all_use_stays_whole() {
        Sketch sketch = shop(3, "orders");
        for (String user : List.of("tax", "users", "returns", "stock")) {
            sketch.and("shop-server", 20, user).uses(user + ".T0", "orders.Port0");
        }

        assertThat(modules(sketch.inferred())).contains("orders 16");
    }

    @Test
    void features_across_layers_are_split_at_one_seam() {
        Sketch sketch = Sketch.of().dependsOn("shop-web", "shop-core");
        for (String feature : List.of("orders", "stock", "billing")) {
            sketch.and("shop-core", 20, "model." + feature)
                    .and("shop-core", 20, "service." + feature)
                    .and("shop-web", 20, "controller." + feature);
            for (int i = 0; i < 20; i++) {
                sketch.uses("service." + feature + ".T" + i, "model." + feature + ".T" + i)
                        .uses("controller." + feature + ".T" + i, "service." + feature + ".T" + i);
            }
        }
        for (int i = 0; i < 3; i++) {
            sketch.uses("service.orders.T" + i, "model.stock.T" + i)
                    .uses("controller.stock.T" + i, "service.orders.T" + i);
        }

        InferredMap map = sketch.inferred();

        assertThat(modules(map)).containsExactlyInAnyOrder("billing 60", "orders 60", "stock 40", "stock-web 20");
        assertThat(map.debt()).isEmpty();
    }

    private static List<String> modules(InferredMap map) {
        return map.modules().stream()
                .map(module -> module.name() + " " + module.classes())
                .toList();
    }
}
