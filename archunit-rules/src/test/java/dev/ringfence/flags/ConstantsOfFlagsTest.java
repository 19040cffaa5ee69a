package dev.ringfence.flags;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field that only holds a key reads no flag, however javac sets it; whoever loads the key elsewhere does. */
class ConstantsOfFlagsTest {

    private static final String MAP = Cutover.map("use-new");

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void map() {
        world = World.in(folder).map(MAP);
    }

    private World checkout(String declaration) {
        return world.source("shop/web/Checkout.java", "package shop.web;", declaration);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Checkout { static final String KEY = \"use-new\"; }",
                "class Checkout { final String key = \"use-new\"; }",
                "class Checkout { final String key = \"use-\" + \"new\"; int other = 1; }",
                "class Checkout { final String key = \"use-new\"; Checkout() {} Checkout(int n) {} }",
                "class Checkout { final String key = \"use-new\"; final String also = \"use-new\"; }",
                "class Checkout { final String key = \"${use-new:false}\"; }",
                "interface Checkout { String KEY = \"use-new\"; }",
                "record Checkout(int n) { static final String KEY = \"use-new\"; }",
                "class Checkout { class Inner { final String key = \"use-new\"; } }",
            })
    void a_constant_by_itself_is_no_read(String declaration) {
        checkout(declaration);

        assertThat(world.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Checkout { String key = \"use-new\"; }",
                "class Checkout { static String key = \"use-new\"; }",
                "class Checkout { final String key; Checkout() { key = \"use-new\"; } }",
                "class Checkout { final Object key = \"use-new\"; }",
                "class Checkout { final String key = \"use-new\".strip(); }",
                "class Checkout { final String key = \"use-new\"; String get() { return key; } }",
                "class Checkout { final String key = \"use-new\"; String get() { return this.key; } }",
                "class Checkout { final String key = \"use-new\"; Checkout() { this(key()); } Checkout(String s) {}"
                        + " static String key() { return \"use-new\"; } }",
                "class Checkout { final String key = \"use-new\"; String other = key; }",
                "class Checkout { final String key = \"use-new\"; static void set(Other o) { o.key = \"use-new\"; }"
                        + " static class Other { String key; } }",
                "class Checkout { void run() { final String key = \"use-new\"; System.out.println(key); } }",
                "class Checkout { int n(String key) { switch (key) { case \"use-new\": return 1; default: return 2; } } }",
                "record Checkout(String key) { Checkout { if (key == null) key = \"use-new\"; } }",
                "record Checkout(String key) { Checkout() { this(\"use-new\"); } }",
                "enum Checkout { NEW(\"use-new\"); Checkout(String key) {} }",
                "class Checkout { static final String[] KEYS = {\"use-new\"}; }",
                "@interface Checkout { String value() default \"use-new\"; }",
            })
    void every_other_load_is_a_read(String declaration) {
        checkout(declaration);

        assertThat(world.found()).containsExactly("new stray-flag shop.web.Checkout -> flag:use-new");
    }

    @Test
    void whoever_uses_the_constant_of_another_class_reads_the_flag() {
        world.source(
                "shop/orders/Keys.java",
                "package shop.orders;",
                "public class Keys {",
                "  public static final String NEW = \"use-new\"; }");
        checkout("class Checkout { String key() { return shop.orders.Keys.NEW; } }");

        assertThat(world.found())
                .containsExactly(
                        "new undeclared-dependency shop.web.Checkout -> shop.orders.Keys",
                        "new stray-flag shop.web.Checkout -> flag:use-new");
    }
}
