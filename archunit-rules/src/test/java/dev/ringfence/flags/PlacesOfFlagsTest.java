package dev.ringfence.flags;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each read of a flag is shown with the line at which a person finds it, wherever the key itself is written. */
class PlacesOfFlagsTest {

    private static final String MAP =
            Cutover.map("orders.use-new, {field: .flags.Features.NEW_ORDERS}") + "ignore: [.flags]\n";

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void what_code_has_flags_by() {
        world = World.in(folder)
                .map(MAP)
                .source(
                        "shop/flags/Features.java",
                        "package shop.flags;",
                        "public class Features {",
                        "  public static final String KEY = \"orders.use-new\";",
                        "  public static final String VALUE = \"${orders.use-new:false}\";",
                        "  public static final String LAST = \"use-new\";",
                        "  public static boolean NEW_ORDERS;",
                        "}")
                .source("shop/flags/Value.java", "package shop.flags;", "public @interface Value { String[] value(); }")
                .source(
                        "shop/flags/ConditionalOnProperty.java",
                        "package shop.flags;",
                        "public @interface ConditionalOnProperty { String prefix() default \"\";",
                        "  String[] name() default {}; String[] value() default {}; }");
    }

    private List<String> lines(String... members) {
        world.source(
                "shop/web/Checkout.java",
                Stream.of(
                                Stream.of(
                                        "package shop.web;",
                                        "import shop.flags.*;",
                                        "import static shop.flags.Features.KEY;",
                                        "import static shop.flags.Features.NEW_ORDERS;",
                                        "// orders.use-new is a flag, and so is NEW_ORDERS",
                                        "class Checkout {"),
                                Stream.of(members),
                                Stream.of("}"))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
        return Shown.places(world.judge().findings()).stream()
                .map(place -> place.replace("src/main/java/shop/web/", ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boolean on(java.util.Set<String> all) { return all.contains(Features.KEY); }",
                "boolean on(java.util.Set<String> all) { return all.contains(KEY); }",
                "static final String OWN = Features.KEY; String s() { return OWN; }",
                "@Value(\"${orders.use-new:false}\") boolean on;",
                "@Value(Features.VALUE) boolean on;",
                "@Value(\"${\" + KEY + \":false}\") boolean on;",
                "@Value({\"a\", KEY}) void on() {}",
                "void on(@Value(KEY) boolean on) {}",
                "@ConditionalOnProperty(prefix = \"orders\", name = \"use-new\") void on() {}",
                "@ConditionalOnProperty(prefix = \"orders.\", name = \"use-new\") void on() {}",
                "@ConditionalOnProperty(prefix = \"orders\", value = {\"use-old\", \"use-new\"}) void on() {}",
                "@ConditionalOnProperty(prefix = \"orders\", name = Features.LAST) void on() {}",
                "@ConditionalOnProperty(KEY) void on() {}",
                "@ConditionalOnProperty(KEY) static class Inner {}",
                "class Inner { String key = KEY; }",
                "Object later = new Object() { String key = KEY; };",
                "java.util.function.Supplier<String> later = () -> KEY;",
            })
    void a_key_is_shown_where_it_is_read(String member) {
        assertThat(lines("", member, ""))
                .containsExactly("shop.web.Checkout -> flag:orders.use-new at Checkout.java:8");
    }

    @Test
    void a_field_is_shown_where_it_is_used_by_a_static_import_too() {
        assertThat(lines("boolean one() { return NEW_ORDERS; }", "boolean two() { return Features.NEW_ORDERS; }"))
                .containsExactly(
                        "shop.web.Checkout -> flag:shop.flags.Features.NEW_ORDERS at Checkout.java:7 Checkout.java:8");
    }

    @Test
    void an_annotation_of_several_lines_is_shown_where_it_begins_and_another_one_is_not() {
        assertThat(lines(
                        "@ConditionalOnProperty(prefix = \"web\", name = \"use-new\") void other() {}",
                        "@ConditionalOnProperty(",
                        "    prefix = \"orders\",",
                        "    name = \"use-new\")",
                        "void on() {}"))
                .containsExactly("shop.web.Checkout -> flag:orders.use-new at Checkout.java:8");
    }

    @Test
    void a_constant_of_the_class_itself_is_shown_where_it_is_read_and_not_where_it_is_given_its_text() {
        assertThat(lines("static final String OWN = \"orders.use-new\";", "", "String key() { return OWN; }"))
                .containsExactly("shop.web.Checkout -> flag:orders.use-new at Checkout.java:9");
    }

    @Test
    void a_key_whose_constant_lies_in_no_class_file_of_the_project_is_shown_at_the_member_or_the_class() {
        world.source(
                        "shop/web/A.java",
                        "package shop.web;",
                        "import shop.flags.*;",
                        "// on",
                        "class A {",
                        "  @Value(Features.VALUE)",
                        "  boolean on;",
                        "}")
                .source(
                        "shop/web/B.java",
                        "package shop.web;",
                        "import shop.flags.*;",
                        "",
                        "@Value(Features.VALUE)",
                        "class B {}")
                .compile()
                .without("target/classes/shop/flags/Features.class");

        assertThat(Shown.places(world.judge().findings()))
                .containsExactly(
                        "shop.web.A -> flag:orders.use-new at src/main/java/shop/web/A.java:6",
                        "shop.web.B -> flag:orders.use-new at src/main/java/shop/web/B.java:5");
    }

    @Test
    void a_second_type_of_a_source_is_shown_there() {
        world.source(
                "shop/web/Checkout.java",
                "package shop.web;",
                "class Checkout {}",
                "class Till { String key = shop.flags.Features.KEY; }");

        assertThat(Shown.places(world.judge().findings()))
                .containsExactly("shop.web.Till -> flag:orders.use-new at src/main/java/shop/web/Checkout.java:3");
    }

    @Test
    void a_text_that_only_speaks_of_the_key_is_no_place_of_it() {
        assertThat(lines(
                        "static String help = \"usage: -Dorders.use-new=true or orders.use-new in yml\";",
                        "boolean a() { return Boolean.getBoolean(Features.KEY); }"))
                .containsExactly("shop.web.Checkout -> flag:orders.use-new at Checkout.java:8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boolean b() { return Boolean.getBoolean(Features.KEY); }",
                "boolean b() { return Boolean.getBoolean(KEY); }",
                "void b(@Value(\"${\" + Features.KEY + \"}\") boolean b) {}",
                "@ConditionalOnProperty(Features.KEY) void b() {}",
                "final String b = \"orders.use-new\"; boolean b() { return Boolean.getBoolean(b); }",
            })
    void every_read_is_shown_whatever_others_are_beside_it(String member) {
        String both = "shop.web.Checkout -> flag:orders.use-new at Checkout.java:7 Checkout.java:8";

        assertThat(lines("boolean a() { return Boolean.getBoolean(\"orders.use-new\"); }", member))
                .containsExactly(both);
        assertThat(lines(member, "@Value(\"${orders.use-new:false}\") boolean a;"))
                .containsExactly(both);
    }

    @Test
    void a_read_is_shown_at_its_own_line_of_a_long_statement_or_a_switch() {
        assertThat(lines(
                        "boolean a(java.util.Set<String> all) {",
                        "  return all.contains(\"a\")",
                        "    && all.contains(",
                        "      // the key",
                        "      KEY); }",
                        "int b(String key) {",
                        "  switch (key) {",
                        "    case \"orders.use-new\": return 1;",
                        "    default: return 2; } }"))
                .containsExactly("shop.web.Checkout -> flag:orders.use-new at Checkout.java:11 Checkout.java:14");
    }

    @Test
    void another_thing_of_the_name_of_a_field_is_no_read_of_it() {
        assertThat(lines(
                        "boolean a() {",
                        "  String s = \"a NEW_ORDERS thing\"; /* Features.NEW_ORDERS */",
                        "  int NEW_ORDERS = 3;",
                        "  return shop.flags.Features.NEW_ORDERS; }"))
                .containsExactly("shop.web.Checkout -> flag:shop.flags.Features.NEW_ORDERS at Checkout.java:10");
    }

    @Test
    void sources_alone_tell_what_class_files_without_lines_do_not() {
        world.source(
                        "shop/web/A.java",
                        "package shop.web;",
                        "import static shop.flags.Features.*;",
                        "class A {",
                        "  static String help = \"set orders.use-new or NEW_ORDERS\";",
                        "  final String own = \"orders.use-new\";",
                        "  boolean a() { return Boolean.getBoolean(own); }",
                        "  boolean b() { return Boolean.getBoolean(",
                        "    KEY); }",
                        "  boolean c() { int NEW_ORDERS; return shop.flags.Features.NEW_ORDERS; }",
                        "}")
                .source(
                        "shop/web/B.java",
                        "package shop.web;",
                        "import static shop.flags.Features.*;",
                        "class B {",
                        "  void a() { boolean NEW_ORDERS = true; }",
                        "  boolean b() {",
                        "    return NEW_ORDERS; }",
                        "}")
                .compile("-g:none");

        assertThat(Shown.places(world.judge().findings()))
                .containsExactly(
                        "shop.web.A -> flag:orders.use-new at src/main/java/shop/web/A.java:6"
                                + " src/main/java/shop/web/A.java:8",
                        "shop.web.A -> flag:shop.flags.Features.NEW_ORDERS at src/main/java/shop/web/A.java:9",
                        "shop.web.B -> flag:shop.flags.Features.NEW_ORDERS at src/main/java/shop/web/B.java:6");
    }

    @Test
    void a_source_of_long_texts_and_comments_is_read_to_its_end() {
        assertThat(lines(
                        "String a = \"" + "\\\"a".repeat(10_000) + "\";",
                        "/* " + "a * ".repeat(30_000) + "*/",
                        "String b = \"\"\"",
                        "a\\\"\n".repeat(10_000) + "\"\"\";",
                        "@Value(KEY) int c;"))
                .containsExactly("shop.web.Checkout -> flag:orders.use-new at Checkout.java:10011");
    }
}
