package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What types show in annotations that no class file keeps. */
class DroppedAnnotationsAtTheGateTest {

    private static final String MAP = """
            modules:
              sap:
                packages: [.sap]
              orders:
                packages: [.orders]
                requires: [sap]
                translations: [{of: sap, in: [.erp]}]
            """;
    private static final String EDGE = "shop.orders.erp.Erp -> exposes:shop.sap.Table";
    private static final String ERP = "src/main/java/shop/orders/erp/Erp.java";
    private static final String NON_SEALED = "  int left(int non, int sealed) { return non-sealed; }";

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void annotations_that_are_kept_and_dropped() {
        world = World.in(folder)
                .map(MAP)
                .type("shop.sap.Table")
                .source(
                        "shop/orders/Notes.java",
                        "package shop.orders;",
                        "import java.lang.annotation.*;",
                        "@Retention(RetentionPolicy.SOURCE)",
                        "public @interface Notes { Class<?> value(); }")
                .source("shop/orders/Kept.java", "package shop.orders;", "public @interface Kept { Class<?> value(); }")
                .type("shop.orders.Desk", "shop.orders.erp.Erp");
    }

    private void erp(String... members) {
        world.source("shop/orders/erp/Erp.java", source(members)).changed();
    }

    private static String source(String... members) {
        return "package shop.orders.erp;\npublic class Erp {\n" + String.join("\n", members) + "\n}";
    }

    private String violation() {
        return world.judge().findings().violations().stream()
                .map(each -> each.identity().text() + " by " + each.violation().seenBy() + " "
                        + each.violation().sightings().stream()
                                .map(sighting ->
                                        sighting.line() + " " + sighting.how().orElse(""))
                                .toList())
                .reduce("", (all, each) -> all.isEmpty() ? each : all + "\n" + each);
    }

    @Test
    void the_source_tells_of_what_no_class_file_names() {
        erp("", "  @shop.orders.Notes(shop.sap.Table.class) public void call() {}");

        assertThat(violation()).isEqualTo(EDGE + " by [SOURCE] [4 in an annotation of call()]");
        assertThat(Shown.places(world.judge().findings())).containsExactly(EDGE + " at " + ERP + ":4");
    }

    @Test
    void what_both_find_is_one_line() {
        erp("  @shop.orders.Notes(shop.sap.Table.class) @shop.orders.Kept(shop.sap.Table.class) public void call() {}");
        assertThat(violation()).isEqualTo(EDGE + " by [BYTECODE] [3 in an annotation of call()]");

        erp("  @shop.orders.Notes(shop.sap.Table.class) public shop.sap.Table call() { return null; }");
        assertThat(violation())
                .isEqualTo(EDGE + " by [BYTECODE, SOURCE] [3 in an annotation of call(), returned by call()]");
    }

    @Test
    void reading_everything_finds_the_same() {
        erp("  @shop.orders.Notes(shop.sap.Table.class) public void call() {}");
        String fast = violation();

        world.full();
        assertThat(violation()).isEqualTo(fast).contains(EDGE);
    }

    @Test
    void nobody_outside_uses_the_type_and_it_may_show_what_it_likes() {
        erp("  @shop.orders.Notes(shop.sap.Table.class) public void call() {}");
        world.type("shop.orders.Desk");

        assertThat(world.found()).isEmpty();
    }

    @Test
    void what_a_package_keeps_to_itself_is_shown_where_other_code_may_stand_there() {
        erp("  @shop.orders.Notes(shop.sap.Table.class) void call() {}");
        assertThat(world.found()).isEmpty();

        world.map(MAP.replace("in: [.erp]", "in: [.erp.Erp]")).type("shop.orders.erp.Helper", "shop.orders.erp.Erp");
        assertThat(world.changed().found()).containsExactly("new model-leak " + EDGE);
    }

    @Test
    void exported_types_are_asked_where_the_policy_says_so() {
        erp("  @shop.orders.Notes(shop.sap.Table.class) public void call() {}");
        String map = """
                modules:
                  sap: {packages: [.sap]}
                  orders: {packages: [.orders], requires: [sap], exports: [.erp]}
                  billing: {packages: [.billing], requires: [orders]}
                policy: {leaks: %s}
                """;
        assertThat(world.map(map.formatted("off")).found()).isEmpty();
        assertThat(world.map(map.formatted("warn")).found()).containsExactly("new model-leak " + EDGE + " (only told)");
    }

    @Test
    void a_known_line_is_stale_once_the_annotation_is_gone() {
        erp("  @shop.orders.Notes(shop.sap.Table.class) public void call() {}");
        world.record();
        assertThat(world.found()).containsExactly("known model-leak " + EDGE);

        world.source("shop/orders/erp/Erp.java", source("  public void call() {}"));
        assertThat(world.found()).containsExactly("stale baseline gone " + EDGE + " at ringfence/orders.baseline:2");
    }

    @Test
    void a_source_that_cannot_be_parsed_is_told_where_it_has_such_annotations() {
        erp("  @shop.orders.Notes(shop.sap.Table.class) public void call() {}", NON_SEALED);
        assertThat(world.found()).singleElement().asString().contains(ERP + ":4");
    }

    @Test
    void no_source_is_parsed_whose_annotations_its_class_files_keep() {
        erp(
                "  @shop.orders.Kept(shop.sap.Table.class) private void call() {}",
                "  @Override @SuppressWarnings(\"all\") public String toString() { return \"\"; }",
                NON_SEALED);
        assertThat(world.found()).isEmpty();
    }
}
