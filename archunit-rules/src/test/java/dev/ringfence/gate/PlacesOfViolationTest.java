package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.files.ShownPath;
import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesOfViolationTest {

    private static final String EDGE = "shop.billing.Invoice -> shop.orders.Order at ";
    private static final String FILE = "src/main/java/shop/billing/Invoice.java:";

    @TempDir
    private Path folder;

    private World world() {
        return World.in(folder)
                .map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}")
                .source(
                        "shop/orders/Order.java",
                        "package shop.orders;",
                        "public class Order { public static int total() { return 1; } }");
    }

    private List<String> placesOf(String... invoice) {
        return Shown.places(
                world().source("shop/billing/Invoice.java", invoice).judge().findings());
    }

    @Test
    void the_import_the_first_line_of_code_and_the_lines_of_the_class_file() {
        assertThat(placesOf(
                        "package shop.billing;",
                        "",
                        "import shop.orders.Order;",
                        "",
                        "class Invoice {",
                        "    Order order;",
                        "    int total() {",
                        "        return Order.total();",
                        "    }",
                        "}"))
                .containsExactly(EDGE + FILE + "3 " + FILE + "6 " + FILE + "8");
    }

    @Test
    void no_more_than_five_lines() {
        String use = "    int a%s() { return shop.orders.Order.total(); }";
        assertThat(placesOf(
                        "package shop.billing;",
                        "class Invoice {",
                        use.formatted(1),
                        use.formatted(2),
                        use.formatted(3),
                        use.formatted(4),
                        use.formatted(5),
                        use.formatted(6),
                        "}"))
                .containsExactly(EDGE + FILE + "3 " + FILE + "4 " + FILE + "5 " + FILE + "6 " + FILE + "7");
    }

    @Test
    void the_file_alone_where_no_line_is_known() {
        World world = world().type("shop.billing.Invoice", "shop.orders.Order").compile();
        world.type("shop.billing.Invoice");

        assertThat(Shown.places(world.judge().findings()))
                .containsExactly(EDGE + "src/main/java/shop/billing/Invoice.java");
    }

    @Test
    void the_declaration_of_an_unmapped_type() {
        World world = World.in(folder)
                .map("modules: {orders: {packages: [.orders]}}")
                .source("shop/Stray.java", "package shop;", "/** class Stray */", "final", "class Stray {}");

        assertThat(Shown.places(world.judge().findings()))
                .containsExactly("shop.Stray at src/main/java/shop/Stray.java:4");
    }

    @Test
    void the_line_of_the_first_module_of_a_cycle() {
        World world = World.in(folder).map("""
                modules:
                  orders: {packages: [.orders], requires: [billing]}
                  billing: {packages: [.billing], requires: [orders]}
                """);

        assertThat(Shown.places(world.judge().findings())).containsExactly("billing <-> orders at module-map.yaml:5");
    }

    @Test
    void files_are_relative_to_the_folder_of_the_map_wherever_it_lies() {
        World world =
                world().type("shop.billing.Invoice", "shop.orders.Order").baseline("x.baseline", "shop.A -> shop.B");

        assertThat(Shown.places(world.mapIn(Objects.requireNonNull(folder.getParent()))
                        .judge()
                        .findings()))
                .containsExactly(EDGE + folder.getFileName() + "/" + FILE + "3");
        assertThat(Shown.places(world.mapIn(folder.resolve("maps/shop")).judge().findings()))
                .containsExactly(EDGE + "../../" + FILE + "3");
        assertThat(world.found()).endsWith("stale baseline type-gone shop.A -> shop.B at ../../ringfence/x.baseline:2");
    }

    @Test
    void a_name_with_backslashes_is_shown_with_forward_slashes() {
        assertThat(ShownPath.of(Path.of("/shop"), Path.of("/shop/src\\main/A.java")))
                .isEqualTo("src/main/A.java");
        assertThat(ShownPath.of(Path.of("/shop"), Path.of("/shop"))).isEmpty();
    }
}
