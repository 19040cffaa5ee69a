package dev.ringfence.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that an import of a whole module brings in; the sources need a newer javac than there may be. */
class ModuleImportsTest {

    private static final String MAP = """
            modules:
              orders: {packages: [.orders]}
              other: {packages: [.other]}
              billing:
                packages: [.billing]
                requires: [other]
                forbids: [{packages: [java.awt, java.util.concurrent], because: ORD-1}]
            """;

    @TempDir
    private Path folder;

    private World world = World.in(Path.of("none"));

    @BeforeEach
    void compile() {
        world = World.in(folder)
                .map(MAP)
                .source(
                        "shop/orders/Order.java",
                        "package shop.orders;",
                        "public class Order { public static final int MAX = 9; public @interface Mark {} }")
                .source("shop/orders/Hidden.java", "package shop.orders;", "class Hidden {}")
                .source("shop/orders/Twice.java", "package shop.orders;", "public class Twice {}")
                .source("shop/orders/Object.java", "package shop.orders;", "public class Object {}")
                .source(
                        "shop/other/Twice.java",
                        "package shop.other;",
                        "public class Twice { java.awt.List list; java.util.concurrent.Callable<?> call; }")
                .source("shop/other/Tax.java", "package shop.other;", "public class Tax {}")
                .source("shop/orders/Tax.java", "package shop.orders;", "public class Tax {}")
                .compile();
    }

    private World billing(String head, String body) {
        return world.file("src/main/java/shop/billing/Bill.java", head + "\n" + body + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Bill { java.lang.Object f(java.lang.Object o) { return (Order) o; } }",
                "class Bill { int max = Order.MAX; }",
                "class Bill { java.util.List<Order> all; }",
                "class Bill { void f() { Order unused; } }",
                "class Bill { @Order.Mark int i; }",
                "class Bill extends Order {}",
                "class Bill { void f(java.lang.Object o) { if (o instanceof Order order) { } } }"
            })
    void a_name_that_nothing_nearer_explains_is_one_of_the_module(String body) {
        assertThat(Told.of(billing("package shop.billing; import module shop.all;", body)))
                .contains("new shop.billing.Bill -> shop.orders.Order seen by source"
                        + " at src/main/java/shop/billing/Bill.java:2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import module shop.all; class Bill {}",
                "import module shop.all; class Bill { Hidden hidden; }",
                "import module shop.all; class Bill { Twice twice; Object object; }",
                "import module shop.all; class Bill { void f() { int Order = 1; } class Order {} Order o; }",
                "import module shop.all; import shop.other.*; class Bill { Tax tax; }",
                "import module shop.all; import shop.other.Tax; class Bill { Tax tax; }",
                "import module java.base; class Bill { Order order; List list; }",
                "import module java.desktop; class Bill { Order order; }",
                "import module.shop.Order; class Bill { }"
            })
    void what_is_nearer_or_unknown_or_twice_there_is_none_of_the_module(String text) {
        assertThat(Told.of(billing("package shop.billing;", text))).noneMatch(told -> told.contains("shop.orders"));
        assertThat(Told.of(billing("package shop.billing;", text))).noneMatch(told -> told.contains("java."));
    }

    @Test
    void modules_of_the_jdk_have_packages_of_the_jdk_alone() {
        assertThat(Told.of(billing("package shop.billing; import module java.desktop;", "class Bill { List list; }")))
                .contains("new shop.billing.Bill -> java.awt.List seen by source"
                        + " at src/main/java/shop/billing/Bill.java:2");
        assertThat(Told.of(billing("package shop.billing; import module java.base;", "class Bill { Callable<?> c; }")))
                .contains("new shop.billing.Bill -> java.util.concurrent.Callable seen by source"
                        + " at src/main/java/shop/billing/Bill.java:2");
    }
}
