package dev.ringfence.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands by a seam is counted in one line: uses as they are, and flags by their names. */
class SeamsTextTest {

    private static final String MAP = """
            modules:
              orders: {packages: [.orders], requires: [client], tables: [orders]}
              client: {packages: [.client]}
              web: {packages: [.web]}
            seams:
              cutover:
                old: orders
                new: client
                through: [.web.A, .web.B]
                flags: [{key: use-new, in: ["deploy/*"]}, other]
                until: 2027-06-30
                owner: us
                because: ORD-1
            """;

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void map() {
        world = World.in(folder).map(MAP).type("shop.client.Client");
    }

    private String told() {
        return String.join(
                "\n",
                SeamsText.of(world.moduleMap(), world.judge().findings()).stream()
                        .map(Line::text)
                        .toList());
    }

    @Test
    void a_flag_that_two_types_and_two_files_have_is_one_flag() {
        for (String name : new String[] {"A", "B"}) {
            world.source(
                            "shop/web/" + name + ".java",
                            "package shop.web;",
                            "class " + name + " { String key = \"use-new\"; shop.client.Client client; }")
                    .file("deploy/" + name, "use-new\n");
        }

        assertThat(told()).isEqualTo("seam cutover until 2027-06-30: 2 uses, 1 flag");
    }

    @Test
    void a_seam_of_which_nothing_else_is_there_still_tells_who_writes_twice() {
        world.source(
                "shop/orders/Order.java",
                "package shop.orders;",
                "class Order { shop.client.Client client; String sql = \"update orders set a = 1\"; }");

        assertThat(told()).isEqualTo("""
                seam cutover until 2027-06-30
                  dual write, until 2027-06-30: shop.orders.Order changes tables of orders, and uses client""");
    }
}
