package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frozen code of a module that lies in two projects of one tree. */
class FrozenNeighboursTest {

    private static final String MAP = "modules: {orders: {packages: [.orders], state: frozen}}\n";
    private static final String ORDER = "src/main/java/shop/orders/Order.java";
    private static final String TEXT = "package shop.orders;\nclass Order {\n    int a;\n    int b;\n}\n";

    @TempDir
    private Path folder;

    private World core;
    private World web;

    @BeforeEach
    void freeze() {
        core = World.in(folder.resolve("core")).mapIn(folder).map(MAP);
        web = World.in(folder.resolve("web")).mapIn(folder).map(MAP);
        core.beside(web).file(ORDER, TEXT).type("shop.orders.Cart").freeze();
        web.beside(core).type("shop.orders.OrderPage").compile();
    }

    @Test
    void a_lock_anywhere_is_a_lock_and_what_it_does_not_know_is_added() {
        assertThat(core.found()).isEmpty();
        assertThat(web.found())
                .containsExactly(
                        "new orders added shop.orders.OrderPage at web/src/main/java/shop/orders/OrderPage.java:2");
    }

    @Test
    void a_type_that_has_moved_to_another_project_is_no_change_in_either() {
        web.freeze("a page");
        core.without(ORDER);
        web.changed().file(ORDER, TEXT);

        assertThat(core.found()).isEmpty();
        assertThat(web.found()).isEmpty();
    }

    @Test
    void a_type_that_has_moved_and_was_edited_is_changed_where_it_is_now() {
        web.freeze("a page");
        core.without(ORDER);
        web.changed().file(ORDER, TEXT.replace("    int b;\n", "    int c;\n"));

        assertThat(core.found()).isEmpty();
        assertThat(web.found())
                .containsExactly(
                        "new orders modified shop.orders.Order at web/" + ORDER + ":2",
                        "new orders removed shop.orders.Order#b at web/" + ORDER + ":2",
                        "new orders added shop.orders.Order#c at web/" + ORDER + ":4");
    }

    @Test
    void a_freeze_after_a_move_asks_for_no_reason_and_takes_the_lines_along() {
        web.freeze("a page");
        core.changed().file(ORDER, TEXT.replace("int b", "long b")).freeze("long since ORD-9");
        core.without(ORDER);
        web.changed().file(ORDER, TEXT.replace("int b", "long b"));

        web.freeze();
        core.freeze();

        assertThat(folder.resolve("web/ringfence/orders.lock"))
                .content()
                .containsPattern("shop\\.orders\\.Order b \\S+ \\S+ # long since ORD-9\n");
        assertThat(folder.resolve("core/ringfence/orders.lock")).content().doesNotContain("Order ");
        assertThat(core.found()).isEmpty();
        assertThat(web.found()).isEmpty();
    }

    @Test
    void what_two_projects_have_is_judged_by_the_lock_beside_it() {
        web.file(ORDER, TEXT.replace("int a", "long a")).freeze("a page and an order of its own");

        assertThat(core.file(ORDER, TEXT.replace("int a", "long a")).found())
                .containsExactly("new orders modified shop.orders.Order#a at core/" + ORDER + ":3");
    }

    @Test
    void a_type_that_is_nowhere_any_more_has_been_removed() {
        core.without(ORDER);

        assertThat(core.found())
                .containsExactly("new orders removed shop.orders.Order at core/ringfence/orders.lock:4");
    }
}
