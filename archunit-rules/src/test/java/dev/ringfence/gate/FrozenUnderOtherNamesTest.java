package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frozen code whose module got another name, or lies in another module now: it is as frozen as it was. */
class FrozenUnderOtherNamesTest {

    private static final String FROZEN = "modules: {orders: {packages: [.orders], state: frozen}}";
    private static final String RENAMED = "modules: {sales: {packages: [.orders], state: frozen}}";
    private static final String NESTED =
            "modules: {orders: {packages: [.orders], state: frozen, modules: {core: {packages: [.orders.core]}}}}";
    private static final String LINE = "shop.orders.core.Line";
    private static final String PLACE = " at src/main/java/shop/orders/core/Line.java:";

    @TempDir
    private Path folder;

    private World world = World.in(Path.of(""));

    @BeforeEach
    void freeze() {
        world = World.in(folder)
                .map(FROZEN)
                .type("shop.orders.Order")
                .type(LINE)
                .freeze();
    }

    @Test
    void code_that_a_module_in_the_frozen_one_has_now_is_compared_with_the_lock_that_it_had() {
        String stale = "stale lock not-frozen " + LINE + " at ringfence/orders.lock:4";

        assertThat(world.map(NESTED).found()).containsExactly(stale);
        assertThat(world.changed().type(LINE, "java.util.List").found())
                .containsExactly(
                        "new orders.core modified " + LINE + PLACE + "2",
                        "new orders.core added " + LINE + "#ajava_util_List" + PLACE + "3",
                        stale);
    }

    @Test
    void an_edit_needs_its_reason_whatever_the_module_is_called() {
        world.map(RENAMED).type(LINE, "java.util.List");

        assertThat(world.freezePlan(Optional.empty()).update().orElseThrow().refused())
                .hasSize(2);
        assertThat(world.freeze("INC-7").found()).isEmpty();
    }

    @Test
    void a_module_of_another_name_with_the_code_that_it_had_is_frozen_without_a_reason() {
        assertThat(world.map(RENAMED).found())
                .containsExactly("stale lock not-frozen orders at ringfence/orders.lock:1");
        assertThat(world.freeze().found()).isEmpty();
    }

    @Test
    void a_type_that_is_gone_was_removed_from_the_module_that_would_have_it() {
        world.map(NESTED.replace("frozen,", "frozen, freeze: {deletions: forbid},")
                        .replace("[.orders.core]", "[.orders.core], state: frozen, freeze: {deletions: forbid}"))
                .without("src/main/java/shop/orders/core/Line.java");

        assertThat(world.found()).contains("new orders.core removed " + LINE + " at ringfence/orders.lock:4");
    }
}
