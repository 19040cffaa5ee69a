package dev.ringfence.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources of a size at which nobody waits for anything worse than n log n; generated code comes near. */
class LargeSourcesTest {

    private static final String MAP = """
            modules:
              orders: {packages: [.orders]}
              billing: {packages: [.billing]}
            """;
    private static final String EDGE =
            "new shop.billing.Bill -> shop.orders.Order seen by source at " + "src/main/java/shop/billing/Bill.java:";

    @TempDir
    private Path folder;

    private World world = World.in(Path.of("none"));

    @BeforeEach
    void compile() {
        world = World.in(folder)
                .map(MAP)
                .source("shop/orders/Order.java", "package shop.orders;", "public class Order {}")
                .source("shop/billing/Bill.java", "package shop.billing;", "class Bill {}")
                .compile();
    }

    private World billing(String... lines) {
        return world.source("shop/billing/Bill.java", lines);
    }

    private static String times(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import some.p%d.Type%<d;",
                "import some.p%d.*;",
                "import static some.Type%d.CONSTANT;",
                "import static some.Type.member%d;",
                "import module some.p%d;",
                "import shop.orders.Order;"
            })
    void twenty_thousand_imports(String line) {
        billing(
                "package shop.billing;" + times(20_000, line::formatted),
                "class Bill { Object f(Object o) { return (shop.orders.Order) o; } "
                        + times(2_000, n -> "Name" + n + " a" + n + ";") + "}",
                "class Other { }" + times(1_000, n -> "class C" + n + " { Type" + n + " t; }"));
        assertThat(Told.of(world)).anyMatch(told -> told.startsWith("new shop.billing.Bill -> shop.orders.Order"));
    }

    @Test
    void a_hundred_thousand_words() {
        billing(
                "package shop.billing; import module some.other; import shop.orders.*;",
                "class Bill { Object f(Object o) { return (Order) o; } }",
                "class Other { int " + times(100_000, n -> "word" + n + ", ") + "last; }");
        assertThat(Told.of(world)).contains(EDGE + "2");
    }

    @Test
    void five_thousand_types() {
        billing(
                "package shop.billing; import shop.orders.*; import java.util.*;",
                "class Bill { Object f(Object o) { return (Order) o; } }",
                times(5_000, n -> "class C" + n + " extends C" + (n + 1) + " { List<Set<C0>> all; }"));
        assertThat(Told.of(world)).contains(EDGE + "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "*", " * \n", "\r", "/**\n"})
    void a_comment_of_a_million_characters(String piece) {
        String comment = piece.repeat(1_000_000 / piece.length()).replace("*/", "");
        billing(
                "package shop.billing; /** " + comment + " */",
                "class Bill { Object f(Object o) { return (shop.orders.Order) o; } }");
        assertThat(Told.of(world)).anyMatch(told -> told.startsWith(EDGE));
    }
}
