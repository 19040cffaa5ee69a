package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.verdict.Findings;
import dev.ringfence.world.Shown;
import dev.ringfence.world.Story;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What crosses a seam, who reads its flags, and what becomes of both on its last day. */
class SeamsAtTheGateTest {

    private static final String MAP = """
            modules:
              orders: {packages: [.orders], state: closed}
              client: {packages: [.client]}
              gateway: {packages: [.gateway]}
              web: {packages: [.web], requires: [client]}
            seams:
              cutover:
                old: orders
                new: client
                through: [.gateway.Facade, {type: .gateway.Shadow, until: 2027-02-01}]
                flags:
                  - use-new-orders
                  - {field: .flags.Features.NEW_ORDERS}
                  - {key: monolith-order, in: ["deploy/**/*.yaml"]}
                until: 2027-06-30
                owner: us
                because: ORD-1
              flags: {old: web, new: .nowhere, until: 2027-06-30, owner: us, because: WEB-1}
            ignore: [.flags]
            """;

    private static final String FACADE = "shop.gateway.Facade";

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void map() {
        world = World.in(folder).map(MAP).type("shop.orders.Order").type("shop.client.OrderClient");
    }

    @Test
    void a_type_of_the_seam_uses_both_sides_until_its_last_day_and_then_nothing_excuses_it() {
        world.type(FACADE, "shop.orders.Order", "shop.client.OrderClient");

        assertThat(world.on("2027-06-30").found())
                .containsExactly(
                        "seam closed-module shop.gateway.Facade -> shop.orders.Order",
                        "seam seam-bypass shop.gateway.Facade -> shop.client.OrderClient");
        assertThat(world.on("2027-07-01").found())
                .containsExactly(
                        "new expired-seam shop.gateway.Facade -> shop.client.OrderClient",
                        "new expired-seam shop.gateway.Facade -> shop.orders.Order");
    }

    @Test
    void a_type_with_a_day_of_its_own_goes_before_the_seam() {
        world.type("shop.gateway.Shadow", "shop.client.OrderClient");

        assertThat(world.on("2027-02-01").found())
                .containsExactly("seam seam-bypass shop.gateway.Shadow -> shop.client.OrderClient");
        assertThat(world.on("2027-02-02").found())
                .containsExactly("new expired-seam shop.gateway.Shadow -> shop.client.OrderClient");
    }

    @Test
    void what_goes_around_the_seam_is_new_and_may_be_known() {
        world.type("shop.web.Checkout", "shop.client.OrderClient");
        assertThat(world.found()).containsExactly("new seam-bypass shop.web.Checkout -> shop.client.OrderClient");

        world.record();
        assertThat(world.found()).containsExactly("known seam-bypass shop.web.Checkout -> shop.client.OrderClient");
        assertThat(world.on("2027-07-01").found())
                .containsExactly("known seam-bypass shop.web.Checkout -> shop.client.OrderClient");
    }

    @Test
    void both_ways_of_reading_find_the_same() {
        world.type(FACADE, "shop.orders.Order", "shop.client.OrderClient")
                .type("shop.web.Checkout", "shop.client.OrderClient");
        List<String> fast = world.found();

        assertThat(world.full().found()).isEqualTo(fast).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aaa", "Zzz"})
    void types_beside_one_of_the_seam_are_judged_by_themselves_where_sources_alone_show_a_use(String beside) {
        String body = " { int one = shop.orders.Order.ONE; int two = com.vendor.Client.TWO; }";
        world.map(MAP.replace("state: closed", "exports: \"*\"")
                        .replace("{packages: [.gateway]}", "{packages: [.gateway], requires: [orders]}")
                        .replace("new: client", "new: com.vendor"))
                .source(
                        "shop/orders/Order.java",
                        "package shop.orders;",
                        "public class Order {",
                        "  public static final int ONE = 1;",
                        "}")
                .source(
                        "com/vendor/Client.java",
                        "package com.vendor;",
                        "public class Client {",
                        "  public static final int TWO = 2;",
                        "}")
                .source("shop/gateway/Facade.java", "package shop.gateway;", "class Facade" + body)
                .source(
                        "shop/gateway/" + beside + ".java",
                        "package shop.gateway;",
                        "class " + beside + body,
                        "class Shadow" + body)
                .on("2027-02-02");
        List<String> fast = world.found();

        assertThat(fast)
                .containsExactly(
                        "new seam-bypass shop.gateway." + beside + " -> com.vendor.Client",
                        "new expired-seam shop.gateway.Shadow -> com.vendor.Client",
                        "new expired-seam shop.gateway.Shadow -> shop.orders.Order",
                        "seam seam-bypass shop.gateway.Facade -> com.vendor.Client",
                        "seam seam-bypass shop.gateway.Facade -> shop.orders.Order");
        assertThat(world.full().found()).isEqualTo(fast);
    }

    @Test
    void a_seam_wins_over_a_baseline_line_which_is_stale_then_and_comes_back_into_no_baseline() {
        world.type(FACADE, "shop.orders.Order")
                .baseline("gateway.baseline", "shop.gateway.Facade -> shop.orders.Order");

        assertThat(world.found())
                .containsExactly(
                        "seam closed-module shop.gateway.Facade -> shop.orders.Order",
                        "stale baseline seam shop.gateway.Facade -> shop.orders.Order at ringfence/gateway.baseline:2");
        assertThat(world.on("2027-07-01").found())
                .containsExactly(
                        "new expired-seam shop.gateway.Facade -> shop.orders.Order",
                        "stale baseline seam shop.gateway.Facade -> shop.orders.Order at ringfence/gateway.baseline:2");
        assertThat(world.record().found()).containsExactly("new expired-seam shop.gateway.Facade -> shop.orders.Order");
    }

    @Test
    void an_exception_that_holds_wins_over_a_seam_and_one_that_has_ended_does_not() {
        world.type(FACADE, "shop.orders.Order").map(MAP + """
                exceptions:
                  - {from: .gateway.Facade, to: orders, because: late, until: 2027-07-31}
                """);

        assertThat(world.on("2027-06-30").found())
                .containsExactly("excepted closed-module shop.gateway.Facade -> shop.orders.Order");
        assertThat(world.on("2027-07-31").found())
                .containsExactly("excepted closed-module shop.gateway.Facade -> shop.orders.Order");
        assertThat(world.on("2027-08-01").found())
                .containsExactly("new expired-seam shop.gateway.Facade -> shop.orders.Order");
    }

    @Test
    void a_seam_lets_nobody_use_what_has_left() {
        world.type(FACADE, "shop.orders.Order").map(MAP.replace("state: closed", "state: extracted"));

        assertThat(world.found())
                .containsExactly(
                        "new extracted-module shop.gateway.Facade -> shop.orders.Order",
                        "new extracted-module shop.orders.Order");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boolean on(java.util.Map<String, String> all) { return all.containsKey(\"use-new-orders\"); }",
                "static final String KEY = \"use-new-orders\"; String key() { return KEY; }",
                "String key() { return \"${use-new-orders:false}\"; }",
                "String key(int n) { return \"${use-new-orders}\" + n; }",
                "int which(String key) { switch (key) { case \"use-new-orders\": return 1; default: return 2; } }",
                "@shop.web.Value(\"use-new-orders\") int field;",
                "@shop.web.Value(\"${use-new-orders:false}\") int field;",
                "void run(@shop.web.Value({\"a\", \"${use-new-orders}\"}) int argument) {}",
                "java.util.List<@shop.web.OfType(\"use-new-orders\") String> all;",
                "@shop.web.ConditionalOnProperty(name = \"use-new-orders\") void run() {}",
                "class Inner { String key() { return \"use-new-orders\"; } }",
                "Runnable later = () -> System.out.println(\"use-new-orders\");",
                "boolean on() { return shop.flags.Features.NEW_ORDERS; }",
                "boolean on() { return shop.flags.Features.Of.NEW_ORDERS; }",
            })
    void a_flag_that_is_read_is_found_wherever_the_class_file_has_it(String member) {
        annotations();
        world.map(MAP.replace(
                        "use-new-orders\n", "use-new-orders\n      - {field: shop.flags.Features.Of.NEW_ORDERS}\n"))
                .source("shop/web/Checkout.java", "package shop.web;", "class Checkout {", "  " + member, "}");

        assertThat(world.found()).hasSize(1).first().asString().startsWith("new stray-flag shop.web.Checkout -> flag:");
        assertThat(Shown.places(world.judge().findings()))
                .singleElement()
                .asString()
                .endsWith("src/main/java/shop/web/Checkout.java:3");
    }

    private void annotations() {
        world.source("shop/web/Value.java", "package shop.web;", "@interface Value { String[] value(); }")
                .source(
                        "shop/web/OfType.java",
                        "package shop.web;",
                        "@java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)",
                        "@interface OfType { String[] value(); }")
                .source(
                        "shop/web/ConditionalOnProperty.java",
                        "package shop.web;",
                        "@interface ConditionalOnProperty { String prefix() default \"\"; String[] name() default {};",
                        "  String[] value() default {}; }")
                .source(
                        "shop/flags/Features.java",
                        "package shop.flags;",
                        "public class Features {",
                        "  public static final boolean NEW_ORDERS = Boolean.getBoolean(\"x\");",
                        "  public static class Of { public static boolean NEW_ORDERS = Features.NEW_ORDERS; }",
                        "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static final String KEY = \"use-new-orders\";",
                "String text() { return \"use-new-orders!\"; }",
                "String text() { return \"set use-new-orders to true\"; }",
                "String text() { return \"${use-new-orders-too}\"; }",
                "String text() { return \"$use-new-orders\"; }",
                "@shop.web.ConditionalOnProperty(prefix = \"x\", name = \"use-new-orders\") void run() {}",
                "// \"use-new-orders\"",
                "boolean on() { return shop.flags.Features.Of.NEW_ORDERS; }",
            })
    void what_reads_no_flag_alarms_nobody(String member) {
        annotations();
        world.source("shop/web/Checkout.java", "package shop.web;", "class Checkout {", "  " + member, "}");

        assertThat(world.found()).isEmpty();
    }

    @Test
    void a_property_is_named_by_its_prefix_and_its_name() {
        annotations();
        String on = "@shop.web.ConditionalOnProperty(prefix = \"%s\", value = \"new\") void run() {}";
        world.map(MAP.replace("use-new-orders", "orders.new"))
                .source("shop/web/A.java", "package shop.web;", "class A {", on.formatted("orders"), "}")
                .source("shop/web/B.java", "package shop.web;", "class B {", on.formatted("orders."), "}")
                .source("shop/web/C.java", "package shop.web;", "class C {", on.formatted("order"), "}");

        assertThat(world.found())
                .containsExactly(
                        "new stray-flag shop.web.A -> flag:orders.new", "new stray-flag shop.web.B -> flag:orders.new");
    }

    @Test
    void a_flag_is_read_at_the_seam_until_its_last_day_and_a_stray_read_may_be_known() {
        flagIn("gateway", "Facade");
        flagIn("web", "Checkout");
        world.record();

        assertThat(world.found())
                .containsExactly(
                        "seam stray-flag shop.gateway.Facade -> flag:use-new-orders",
                        "known stray-flag shop.web.Checkout -> flag:use-new-orders");
        assertThat(folder.resolve("ringfence/web.baseline")).content().isEqualTo("""
                        # ringfence-baseline/2, written by: mvn ringfence:baseline
                        shop.web.Checkout -> flag:use-new-orders # why it has to be
                        """);
        assertThat(world.on("2027-07-01").found())
                .containsExactly(
                        "new expired-seam shop.gateway.Facade -> flag:use-new-orders",
                        "known stray-flag shop.web.Checkout -> flag:use-new-orders");
    }

    private void flagIn(String module, String type) {
        world.source(
                "shop/" + module + "/" + type + ".java",
                "package shop." + module + ";",
                "class " + type + " { String flag() { return \"use-new-orders\"; } }");
    }

    @Test
    void a_line_of_a_flag_follows_its_type_to_another_name() {
        Story story = Story.in(folder).repository();
        flagIn("web", "Checkout");
        world.record();
        story.commit("before").git("mv", "src/main/java/shop/web/Checkout.java", "src/main/java/shop/web/Till.java");
        flagIn("web", "Till");
        story.commit("Checkout is Till now");

        assertThat(world.changed().found())
                .containsExactly("moved stray-flag shop.web.Till -> flag:use-new-orders"
                        + " (was shop.web.Checkout -> flag:use-new-orders)");
    }

    @Test
    void a_line_of_a_flag_that_is_read_no_more_is_stale() {
        flagIn("web", "Checkout");
        world.record();
        world.source("shop/web/Checkout.java", "package shop.web;", "class Checkout {}")
                .changed();

        assertThat(world.found())
                .containsExactly(
                        "stale baseline gone shop.web.Checkout -> flag:use-new-orders at ringfence/web.baseline:2");
        assertThat(world.map(MAP.replace("      - use-new-orders\n", "")).found())
                .containsExactly(
                        "stale baseline gone shop.web.Checkout -> flag:use-new-orders at ringfence/web.baseline:2");
    }

    @Test
    void an_exception_excuses_a_flag() {
        flagIn("web", "Checkout");
        world.map(MAP + "exceptions: [{from: web, to: \"flag:use-*\", because: later}]\n");

        assertThat(world.found()).containsExactly("excepted stray-flag shop.web.Checkout -> flag:use-new-orders");
    }

    @Test
    void a_file_that_the_map_names_has_the_flag_as_a_whole_word_and_counts_once_the_seam_is_over() {
        world.file("deploy/kong.yaml", "services:\n  - name: monolith-order\n  - name: monolith-orders\n")
                .file("deploy/prod/kong.yaml", "name: \"monolith-order\" # x\nother: a.monolith-order\n")
                .file("deploy/notes.md", "monolith-order\n")
                .file("target/deploy/kong.yaml", "monolith-order\n");

        assertThat(world.found()).containsExactly("seam stray-flag flag:monolith-order");
        Findings over = world.on("2027-07-01").judge().findings();
        assertThat(Shown.lines(over)).containsExactly("new expired-seam flag:monolith-order");
        assertThat(Shown.places(over))
                .containsExactly("flag:monolith-order at deploy/kong.yaml:2 deploy/prod/kong.yaml:1");
        assertThat(world.map(MAP + "exceptions: [{from: \"flag:mono*\", rule: expired-seam, because: not ours}]\n")
                        .found())
                .containsExactly("excepted stray-flag flag:monolith-order");
    }

    @Test
    void every_file_with_a_flag_is_told_however_many_there_are() {
        for (int at = 10; at < 30; at++) {
            world.file("deploy/f" + at + ".yaml", "monolith-order\n");
        }
        Findings over = world.on("2027-07-01").judge().findings();

        assertThat(Shown.places(over)).hasSize(1);
        assertThat(Shown.places(over).get(0)).contains("deploy/f10.yaml:1 ", "deploy/f29.yaml:1");
    }

    @Test
    void a_field_that_compilers_copy_is_told_and_so_is_one_that_is_not_there() {
        world.source(
                "shop/flags/Features.java",
                "package shop.flags;",
                "public class Features { public static final boolean NEW_ORDERS = true; }");
        assertThat(world.found())
                .containsExactly(
                        "problem module-map.yaml:15 shop.flags.Features.NEW_ORDERS is a constant, and compilers"
                                + " copy its value to where it is read");

        world.source("shop/flags/Features.java", "package shop.flags;", "public class Features {}")
                .changed();
        assertThat(world.found())
                .containsExactly("problem module-map.yaml:15 shop.flags.Features has no field NEW_ORDERS");
    }

    @Test
    void without_a_source_the_class_file_is_the_place() {
        flagIn("web", "Checkout");
        world.compile();
        world.without("src/main/java/shop/web/Checkout.java");

        assertThat(Shown.places(world.judge().findings()))
                .containsExactly("shop.web.Checkout -> flag:use-new-orders at target/classes/shop/web/Checkout.class");
    }
}
