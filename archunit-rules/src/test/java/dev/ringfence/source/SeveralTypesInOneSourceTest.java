package dev.ringfence.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The types of one source may belong to different modules, and each is judged by its own. */
class SeveralTypesInOneSourceTest {

    private static final String MAP = """
            modules:
              orders: {packages: [.orders]}
              free: {types: [.billing.Free], requires: [orders]}
              billing: {packages: [.billing], requires: []}
            """;

    @TempDir
    private Path folder;

    @Test
    void the_second_type_makes_a_source_suspect_as_the_first_does() {
        World world = World.in(folder)
                .map(MAP)
                .type("shop.orders.Order")
                .source(
                        "shop/billing/Free.java",
                        "package shop.billing;",
                        "class Free { Object f(Object o) { return (shop.orders.Order) o; } }",
                        "class Bound { Object f(Object o) { return (java.util.List<shop.orders.Order>) o; } }");

        assertThat(Told.of(world))
                .containsExactly("new shop.billing.Bound -> shop.orders.Order seen by source"
                        + " at src/main/java/shop/billing/Free.java:3");
    }
}
