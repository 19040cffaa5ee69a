package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uses of a model past its translation, and what translations and exported types show. */
class LeaksAtTheGateTest {

    private static final String MAP = """
            modules:
              sap:
                packages: [.sap]
              orders:
                packages: [.orders]
                requires: [sap]
                translations: [{of: sap, in: [.erp], but: [shop.sap.Money]}]
              billing:
                packages: [.billing]
                requires: [orders]
            """;
    private static final String LEAK = "model-leak shop.orders.erp.Erp -> exposes:shop.sap.Table";
    private static final String BYPASS = "translation-bypass shop.orders.Desk -> shop.sap.Table";

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void a_translation() {
        world = World.in(folder)
                .map(MAP)
                .type("shop.sap.Table")
                .type("shop.sap.Money")
                .source(
                        "shop/orders/erp/Erp.java",
                        "package shop.orders.erp;",
                        "public class Erp {",
                        "  private shop.sap.Table kept;",
                        "  public shop.sap.Table rows(String id) {",
                        "    return kept;",
                        "  }",
                        "}");
    }

    private void desk(String... used) {
        world.type("shop.orders.Desk", used).changed();
    }

    @Test
    void the_model_is_used_in_the_translation_alone() {
        desk("shop.sap.Money");
        assertThat(world.found()).isEmpty();

        desk("shop.sap.Table");
        assertThat(world.found()).containsExactly("new " + BYPASS);
    }

    @Test
    void sources_and_class_files_show_a_bypass() {
        desk("shop.sap.Table");
        assertThat(Shown.places(world.judge().findings()))
                .containsExactly("shop.orders.Desk -> shop.sap.Table at src/main/java/shop/orders/Desk.java:3");
    }

    @Test
    void a_type_that_nobody_outside_uses_may_show_what_it_likes() {
        world.type("shop.orders.erp.Helper", "shop.orders.erp.Erp").changed();
        assertThat(world.found()).isEmpty();

        desk("shop.orders.erp.Erp");
        assertThat(world.found()).containsExactly("new " + LEAK);
    }

    @Test
    void another_module_that_uses_the_type_is_outside_as_well() {
        world.type("shop.billing.Bill", "shop.orders.erp.Erp").changed();
        assertThat(Shown.places(world.judge().findings()))
                .containsExactly("shop.orders.erp.Erp -> exposes:shop.sap.Table"
                        + " at src/main/java/shop/orders/erp/Erp.java:4");
    }

    @Test
    void an_entry_of_exports_opens_a_type_to_those_who_are_not_here() {
        world.map(MAP.replace("requires: [sap]", "requires: [sap]\n    exports: [.erp]"))
                .changed();
        assertThat(world.found()).containsExactly("new " + LEAK);
    }

    @Test
    void what_is_known_stays_known_and_is_stale_once_it_is_gone() throws IOException {
        desk("shop.orders.erp.Erp");
        world.record();
        assertThat(Files.readString(folder.resolve("ringfence/orders.baseline")))
                .isEqualTo("""
                # ringfence-baseline/2, written by: mvn ringfence:baseline
                shop.orders.erp.Erp -> exposes:shop.sap.Table # why it has to be
                """);
        assertThat(world.found()).containsExactly("known " + LEAK);

        world.type("shop.orders.erp.Erp", "shop.sap.Table").changed();
        assertThat(world.found())
                .containsExactly("stale baseline gone shop.orders.erp.Erp -> exposes:shop.sap.Table"
                        + " at ringfence/orders.baseline:2");
    }

    @Test
    void an_exception_names_what_is_shown() {
        desk("shop.orders.erp.Erp");
        world.map(MAP + "exceptions:\n  - {from: orders, to: \"exposes:shop.sap\", because: ORD-1}\n");
        assertThat(world.found()).containsExactly("excepted " + LEAK);

        world.map(MAP + "exceptions:\n  - {from: orders, to: sap, because: ORD-1}\n");
        assertThat(world.found()).containsExactly("new " + LEAK);
    }

    @Test
    void a_line_moves_with_a_type_that_has_another_name() {
        desk("shop.orders.erp.Erp");
        world.file("ringfence/orders.baseline", """
                # ringfence-baseline/2, written by: mvn ringfence:baseline
                shop.orders.old.Erp -> exposes:shop.sap.old.Table # ORD-1
                """);
        assertThat(world.found())
                .containsExactly("moved " + LEAK + " (was shop.orders.old.Erp -> exposes:shop.sap.old.Table)");
    }

    @Test
    void the_package_is_outside_where_the_translation_is_only_a_type_of_it() {
        world.map(MAP.replace("in: [.erp]", "in: [.erp.Erp]"))
                .source(
                        "shop/orders/erp/Erp.java",
                        "package shop.orders.erp;",
                        "class Erp {",
                        "  shop.sap.Table rows() {",
                        "    return null;",
                        "  }",
                        "}")
                .type("shop.orders.erp.Helper", "shop.orders.erp.Erp")
                .changed();
        assertThat(world.found()).containsExactly("new " + LEAK);

        world.map(MAP).changed();
        assertThat(world.found()).isEmpty();
    }

    @Test
    void a_method_of_the_model_may_be_overridden_and_others_may_not_show_it() {
        world.source(
                        "shop/sap/Base.java",
                        "package shop.sap;",
                        "public abstract class Base<T> {",
                        "  protected abstract T load(T key);",
                        "}")
                .source(
                        "shop/orders/erp/Middle.java",
                        "package shop.orders.erp;",
                        "abstract class Middle extends shop.sap.Base<shop.sap.Table> {}")
                .source(
                        "shop/orders/erp/Erp.java",
                        "package shop.orders.erp;",
                        "public class Erp extends Middle {",
                        "  @Override protected shop.sap.Table load(shop.sap.Table key) { return key; }",
                        "}");
        desk("shop.orders.erp.Erp");
        assertThat(world.found()).isEmpty();

        world.source(
                        "shop/orders/erp/Erp.java",
                        "package shop.orders.erp;",
                        "public class Erp extends Middle {",
                        "  protected shop.sap.Table load(shop.sap.Table key) { return key; }",
                        "  public shop.sap.Table load() { return null; }",
                        "}")
                .changed();
        assertThat(Shown.places(world.judge().findings()))
                .containsExactly("shop.orders.erp.Erp -> exposes:shop.sap.Table"
                        + " at src/main/java/shop/orders/erp/Erp.java:4");
    }

    @Test
    void what_a_plugin_added_to_a_class_is_seen_and_told_where_the_type_is_declared() {
        desk("shop.orders.erp.Erp");
        world.compile()
                .source(
                        "shop/orders/erp/Erp.java",
                        "package shop.orders.erp;",
                        "@Getters",
                        "public class Erp {",
                        "  private shop.sap.Table kept;",
                        "}");
        assertThat(Shown.places(world.judge().findings()))
                .containsExactly("shop.orders.erp.Erp -> exposes:shop.sap.Table"
                        + " at src/main/java/shop/orders/erp/Erp.java:3");
    }

    @Test
    void code_of_tests_is_judged_by_neither() {
        world.testType("shop.orders.DeskTest", "shop.sap.Table", "shop.orders.erp.Erp")
                .tests();
        assertThat(world.found()).isEmpty();
    }

    @Test
    void exported_types_are_asked_where_the_policy_says_so() {
        String map = """
                modules:
                  sap: {packages: [.sap]}
                  orders: {packages: [.orders], requires: [sap], exports: [.erp]}
                  billing: {packages: [.billing], requires: [orders]}
                policy: {leaks: %s}
                """;
        assertThat(world.map(map.formatted("off")).changed().found()).isEmpty();
        assertThat(world.map(map.formatted("warn")).found()).containsExactly("new " + LEAK + " (only told)");
        assertThat(world.map(map.formatted("fail")).found()).containsExactly("new " + LEAK);
    }

    @Test
    void without_an_entry_of_exports_another_module_has_to_use_the_type() {
        String map = """
                modules:
                  sap: {packages: [.sap]}
                  orders: {packages: [.orders], requires: [sap]}
                  billing: {packages: [.billing], requires: [orders]}
                policy: {leaks: fail}
                """;
        world.map(map);
        desk("shop.orders.erp.Erp");
        assertThat(world.found()).isEmpty();

        world.type("shop.billing.Bill", "shop.orders.erp.Erp").changed();
        assertThat(world.found()).containsExactly("new " + LEAK);
    }

    @Test
    void a_translation_fails_whatever_the_policy_says() {
        world.map(MAP + "policy: {leaks: warn}\n");
        desk("shop.orders.erp.Erp");
        assertThat(world.found()).containsExactly("new " + LEAK);
    }

    @Test
    void reading_everything_finds_the_same() {
        desk("shop.orders.erp.Erp", "shop.sap.Table");
        List<String> fast = world.found();
        assertThat(fast).containsExactly("new " + BYPASS, "new " + LEAK);
        assertThat(world.full().found()).isEqualTo(fast);
    }

    @Test
    void a_pattern_that_no_class_fits_is_told_in_the_whole_view() {
        world.map(MAP.replace("in: [.erp]", "in: [.erp, .epr]").replace("shop.sap.Money", "shop.sap.Mony"));
        assertThat(world.foundInWholeView())
                .anyMatch(line -> line.contains("`in` of a translation of orders has `.epr`"))
                .anyMatch(line -> line.contains("`but` of a translation of orders has `shop.sap.Mony`"));
    }
}
