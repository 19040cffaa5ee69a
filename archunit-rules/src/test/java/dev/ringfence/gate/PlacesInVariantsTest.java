package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.uses.Uses;
import dev.ringfence.violation.Sighting;
import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place lies in the file that the class file came from, also where a type has a variant for a later release of Java. */
class PlacesInVariantsTest {

    private static final String EDGE = "shop.billing.Use -> shop.orders.Order at ";
    private static final String INFERRED = "    int n() { return Make.order().total(); }";

    @TempDir
    private Path folder;

    private World world() {
        return World.in(folder)
                .map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing], requires: []}}\n"
                        + "exceptions: [{from: shop.billing.Make, to: orders, because: they make it}]")
                .source(
                        "shop/orders/Order.java",
                        "package shop.orders;",
                        "public class Order { public int total() { return 1; } }")
                .source(
                        "shop/billing/Make.java",
                        "package shop.billing;",
                        "class Make { static shop.orders.Order order() { return null; } }");
    }

    private static World plain(World world) {
        return world.source("shop/billing/Use.java", "package shop.billing; class Use {}");
    }

    private static World variant(World world, boolean known) {
        return world.file(
                        "src/main/java17/shop/billing/Use.java",
                        "package shop.billing;\n\n\nclass Use {\n" + INFERRED + "\n}\n")
                .variantsIn("src/main/java17", 17, known);
    }

    private static List<String> placesOfUse(World world) {
        return Shown.places(world.judge().findings()).stream()
                .filter(line -> line.startsWith(EDGE))
                .toList();
    }

    @Test
    void a_line_that_the_variant_tells_lies_in_the_source_of_the_variant() {
        assertThat(placesOfUse(variant(plain(world()), true)))
                .containsExactly(EDGE + "src/main/java17/shop/billing/Use.java:5");
    }

    @Test
    void where_nobody_knows_the_source_of_the_variant_its_class_file_is_the_place() {
        assertThat(placesOfUse(variant(plain(world()), false)))
                .containsExactly(EDGE + "target/classes/META-INF/versions/17/shop/billing/Use.class");
    }

    @Test
    void a_use_of_both_has_a_place_in_both() {
        World world = world().source("shop/billing/Use.java", "package shop.billing; class Use {", INFERRED, "}");

        assertThat(placesOfUse(variant(world, true)))
                .containsExactly(
                        EDGE + "src/main/java/shop/billing/Use.java:2 src/main/java17/shop/billing/Use.java:5");
    }

    @Test
    void each_of_several_variants_has_its_place() {
        World world = variant(plain(world()), true)
                .file(
                        "src/main/java21/shop/billing/Use.java",
                        "package shop.billing;\nclass Use {\n" + INFERRED + "\n}\n")
                .variantsIn("src/main/java21", 21, true);

        assertThat(placesOfUse(world))
                .containsExactly(
                        EDGE + "src/main/java17/shop/billing/Use.java:5 src/main/java21/shop/billing/Use.java:3");
    }

    @Test
    void a_type_without_a_variant_has_the_place_that_it_always_had() {
        World world = world().source("shop/billing/Use.java", "package shop.billing;", "class Use {", INFERRED, "}");
        world.file(
                        "src/main/java17/shop/billing/Make.java",
                        "package shop.billing;\nclass Make { static shop.orders.Order order() { return null; } }\n")
                .variantsIn("src/main/java17", 17, true);

        assertThat(placesOfUse(world)).containsExactly(EDGE + "src/main/java/shop/billing/Use.java:3");
    }

    @Test
    void a_line_beyond_the_end_of_the_source_is_none() {
        World world = world().source("shop/billing/Use.java", "package shop.billing;", "", "class Use {", INFERRED, "}")
                .compile();
        world.source("shop/billing/Use.java", "package shop.billing; class Use {}");

        assertThat(placesOfUse(world)).containsExactly(EDGE + "src/main/java/shop/billing/Use.java");
    }

    @ParameterizedTest
    @CsvSource({"'\n\n\n', :4", "'\r\r\r', :4", "'\n\n\r\n', :4", "'\n\n', ''", "'', ''"})
    void the_last_line_is_one_and_what_follows_is_none(String lineEnds, String line) {
        World world = world().source(
                        "shop/billing/Use.java", "package shop.billing; class Use {", "", "", INFERRED, "}")
                .compile();
        world.file("src/main/java/shop/billing/Use.java", "package shop.billing; class Use {" + lineEnds + "}");

        assertThat(placesOfUse(world)).containsExactly(EDGE + "src/main/java/shop/billing/Use.java" + line);
    }

    @Test
    void whoever_asks_for_all_uses_is_told_the_same_places() {
        World world = variant(plain(world()), true).compile();

        assertThat(Uses.of(CodeOnDisk.of(world.code())).edges().values())
                .filteredOn(use -> (use.edge() + " at ").equals(EDGE))
                .flatExtracting(use -> use.places())
                .containsExactly(new Sighting(folder.resolve("src/main/java17/shop/billing/Use.java"), 5, false));
    }
}
