package dev.ringfence.infer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What all use, and what it stands on, is one module. */
class KernelTest {

    private static final List<String> FEATURES = List.of("orders", "stock", "tax", "users");

    /** Features of a shop that use common types and countries, which use each other. */
    private static Sketch shop(int size) {
        Sketch sketch = Sketch.of().tight(size, "common").tight(size - 2, "countries");
        for (String feature : FEATURES) {
            sketch.tight(60, feature).uses(feature + ".T0", "common.T0").uses(feature + ".T1", "countries.T0");
        }
        for (int i = 0; i < 6; i++) {
            sketch.uses("common.T" + i, "countries.T" + (i + 6) % 10);
            sketch.uses("countries.T" + i, "common.T" + (i + 6) % 10);
        }
        return sketch;
    }

    @Test
    void what_is_for_all_and_what_nearly_all_use_are_joined_where_one_owes_the_other() {
        InferredMap map = shop(12).inferred();

        assertThat(modules(map)).containsExactly("common 22", "orders 60", "stock 60", "tax 60", "users 60");
        assertThat(map.modules().get(0).notes()).containsExactly("with countries, which nearly all modules use too");
        assertThat(map.debt()).isEmpty();
    }

    @Test
    void they_stay_apart_where_the_whole_would_not_be_small() {
        assertThat(modules(shop(40).inferred()))
                .containsExactlyInAnyOrder("common 40", "countries 38", "orders 60", "stock 60", "tax 60", "users 60");
    }

    @Test
    void what_is_for_all_is_no_part_of_something_larger() {
        Sketch sketch = shop(12).tight(14, "countries");

        assertThat(modules(sketch.inferred())).contains("countries 14", "common 12");
    }

    @Test
    void what_is_for_all_stands_on_what_is_for_all() {
        Sketch sketch = Sketch.of().tight(12, "common").tight(12, "clone").uses("common.T0", "clone.T0");
        for (String feature : FEATURES) {
            sketch.tight(60, feature);
            for (int i = 0; i < 9; i++) {
                sketch.uses(feature + ".T" + i, "common.T" + i);
            }
        }

        assertThat(sketch.inferred().modules())
                .filteredOn(module -> module.kind() == InferredModule.Kind.SHARED)
                .extracting(InferredModule::name)
                .containsExactly("clone", "common");
    }

    private static List<String> modules(InferredMap map) {
        return map.modules().stream()
                .map(module -> module.name() + " " + module.classes())
                .toList();
    }
}
