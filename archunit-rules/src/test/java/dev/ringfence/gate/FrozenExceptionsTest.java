package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.verdict.Verdict;
import dev.ringfence.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes of frozen code that the map excuses. */
class FrozenExceptionsTest {

    private static final String MAP = """
            modules: {orders: {packages: [.orders], state: frozen, freeze: {resources: ['*.sql']}}}
            """;
    private static final String CHANGE =
            "orders modified shop.orders.Order#a at src/main/java/shop/orders/Order.java:3";

    @TempDir
    private Path folder;

    private World edited(String exception) {
        return World.in(folder)
                .map(MAP)
                .source("shop/orders/Order.java", "package shop.orders;", "class Order {", "int a;", "}")
                .file("a.sql", "1")
                .freeze()
                .source("shop/orders/Order.java", "package shop.orders;", "class Order {", "long a;", "}")
                .map(MAP + "exceptions: [{rule: frozen-code, because: a fix, " + exception + "}]\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from: orders", "from: .orders", "from: .orders.Order", "from: orders, until: 2027-01-01"})
    void an_exception_for_the_module_or_the_type_excuses_a_change(String exception) {
        World world = edited(exception);

        assertThat(world.foundInWholeView()).containsExactly("excepted " + CHANGE);
        assertThat(Verdict.of(world.judgedInWholeView(), world.moduleMap().policy())
                        .id())
                .isEqualTo("kept");
    }

    @Test
    void one_that_has_expired_excuses_nothing_and_is_not_unused() {
        World world = edited("from: orders, until: 2026-12-31");

        assertThat(world.foundInWholeView()).containsExactly("new " + CHANGE);
        assertThat(Verdict.of(world.judgedInWholeView(), world.moduleMap().policy())
                        .id())
                .isEqualTo("broken");
    }

    @Test
    void one_for_another_type_excuses_nothing_and_is_unused() {
        assertThat(edited("from: .orders.Cart").foundInWholeView())
                .containsExactly("new " + CHANGE, "stale exception unused shop.orders.Cart at module-map.yaml:4");
    }

    @Test
    void a_resource_is_excused_by_its_module_alone() {
        assertThat(edited("from: orders").file("a.sql", "2").found())
                .containsExactly("excepted orders modified a.sql at a.sql", "excepted " + CHANGE);
        assertThat(edited("from: .orders").file("a.sql", "2").found())
                .containsExactly("new orders modified a.sql at a.sql", "excepted " + CHANGE);
    }
}
