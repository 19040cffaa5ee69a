package dev.ringfence.flags;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A flag is read through a subtype too: there javac names the subtype, and not the type that declares the field. */
class FlagsThroughSubtypesTest {

    private static final String MAP =
            Cutover.map("{field: .flags.Features.NEW}, {field: .flags.Features.late}, {field: .flags.Keys.OLD}")
                    + "ignore: [.flags]\n";

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void flags_and_what_has_them_by_inheritance() {
        world = World.in(folder).map(MAP).type("shop.orders.Order");
        flag("public class Features { public static boolean NEW = Boolean.getBoolean(\"x\"); public boolean late; }");
        flag("public interface Keys { Object OLD = new Object(); }");
        flag("public class Mine extends Features {}");
        flag("public class Of extends Mine implements Moved { public static class Inner extends Of {} }");
        flag("public interface Moved extends Keys {}");
        flag("public class Hiding extends Of { public static int NEW = 1; public int late; public static int OLD; }");
        flag("public class BelowHiding extends Hiding {}");
    }

    private void flag(String declaration) {
        String name = declaration.replaceAll("public (?:class|interface) (\\w+) .*", "$1");
        world.source("shop/flags/" + name + ".java", "package shop.flags;", declaration);
    }

    private void checkout(String declaration) {
        world.source("shop/web/Checkout.java", "package shop.web;", "import shop.flags.*;", declaration);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Checkout { boolean on() { return Features.NEW; } }",
                "class Checkout { boolean on() { return Mine.NEW; } }",
                "class Checkout { boolean on() { return Of.Inner.NEW; } }",
                "class Checkout extends Mine { boolean on() { return NEW; } }",
                "class Checkout extends Mine { class Deep { boolean on() { return NEW; } } }",
                "class Checkout extends Mine { Runnable on() { return () -> System.out.println(NEW); } }",
                "class Checkout { class Own extends Mine {} boolean on(Own own) { return own.late; } }",
                "class Checkout { boolean on(Mine mine) { return mine.late; } }",
                "class Checkout extends Of { boolean on() { return this.late; } }",
                "class Checkout { boolean on(Hiding hiding) { return ((Features) hiding).late; } }",
                "class Checkout { Object on() { return Of.OLD; } }",
                "class Checkout { Object on() { return Moved.OLD; } }",
                "class Checkout implements Moved { Object on() { return OLD; } }",
            })
    void a_field_is_a_flag_by_whatever_subtype_it_is_reached(String declaration) {
        checkout(declaration);
        String flag = declaration.contains("late") ? "Features.late" : "Features.NEW";
        String read = "shop.web.Checkout -> flag:shop.flags." + (declaration.contains("OLD") ? "Keys.OLD" : flag);

        assertThat(world.found()).containsExactly("new stray-flag " + read);
        world.on("2027-07-01").map(MAP.replace("old: orders", "old: orders\n    through: [.web.Checkout]"));
        assertThat(world.found()).containsExactly("new expired-seam " + read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Checkout { int on() { return Hiding.NEW; } }",
                "class Checkout { int on() { return BelowHiding.NEW + BelowHiding.OLD; } }",
                "class Checkout extends BelowHiding { int on() { return NEW + late; } }",
                "class Checkout extends Mine { boolean NEW; boolean on() { return NEW; } }",
                "class Checkout extends Mine { static int NEW() { return 1; } int on() { return NEW(); } }",
                "class Checkout { static boolean NEW; boolean on() { return NEW; } }",
            })
    void a_class_that_has_a_field_of_that_name_itself_hides_the_flag(String declaration) {
        checkout(declaration);

        assertThat(world.found()).isEmpty();
    }

    @Test
    void a_flag_may_be_listed_by_a_subtype_too_for_code_that_does_not_have_the_type_between() {
        world.map(MAP.replace(
                "[{field: .flags.Features.NEW},", "[{field: .flags.Features.NEW}, {field: .flags.Of.NEW},"));
        checkout("class Checkout { boolean on() { return Of.NEW; } }");
        assertThat(world.found()).containsExactly("new stray-flag shop.web.Checkout -> flag:shop.flags.Of.NEW");

        world.compile()
                .without("target/classes/shop/flags/Features.class")
                .without("src/main/java/shop/flags/Features.java");
        assertThat(world.found()).containsExactly("new stray-flag shop.web.Checkout -> flag:shop.flags.Of.NEW");
    }

    @Test
    void a_field_that_neither_a_class_nor_what_it_extends_has_is_told() {
        world.map(MAP.replace("{field: .flags.Features.late}", "{field: .flags.Of.soon}"));

        assertThat(world.found()).containsExactly("problem module-map.yaml:10 shop.flags.Of has no field soon");
    }

    @Test
    void the_type_that_declares_a_flag_may_reach_it_through_a_subtype() {
        flag("public class Features { public static boolean NEW; public boolean late; boolean on() { return Mine.NEW; }"
                + " }");

        assertThat(world.found()).isEmpty();
    }
}
