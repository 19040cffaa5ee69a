package dev.ringfence.scan.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.TypeName;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownTypesTest {

    private static KnownTypes known = KnownTypes.of();

    @BeforeAll
    static void compile(@TempDir Path folder) {
        known = KnownTypes.of(
                scanned(
                        new SourceFolder(folder.resolve("main"))
                                .with("shop/orders/Order.java", """
                                package shop.orders;
                                public class Order { public static class Line {} java.net.URI uri; }
                                class Hidden {}
                                """)
                                .with(
                                        "shop/orders/lower.java",
                                        "package shop.orders; public class lower { public static class Case {} }")
                                .with(
                                        "shop/Upper/Odd.java",
                                        "package shop.Upper; public class Odd { shop.orders.Order order; }")
                                .with("shop/orders/package-info.java", "@Deprecated package shop.orders;"),
                        folder.resolve("a")),
                scanned(
                        new SourceFolder(folder.resolve("others"))
                                .with("other/Own.java", "package other; class Own {}"),
                        folder.resolve("b")));
    }

    private static ScannedClasses scanned(SourceFolder sources, Path classes) {
        return ClassScan.of(List.of(sources.compiledInto(classes)));
    }

    private static List<String> segments(String name) {
        return Arrays.asList(name.split("\\."));
    }

    private static String shown(Optional<TypeName> type) {
        return type.map(TypeName::qualified).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        // a name, the type that class files know, the type that it is taken for
        "shop.orders.Order,          shop.orders.Order, shop.orders.Order",
        "shop.orders.Order.Line,     shop.orders.Order, shop.orders.Order",
        "shop.orders.Order.Line.of,  shop.orders.Order, shop.orders.Order",
        "shop.orders.lower.Case,     shop.orders.lower, shop.orders.lower",
        "shop.Upper.Odd,             shop.Upper.Odd,    shop.Upper.Odd",
        "shop.Upper.Gone,            none,              shop.Upper.Gone",
        "shop.Upper,                 none,              none",
        "java.net.URI.create,        java.net.URI,      java.net.URI",
        "other.Own,                  other.Own,         other.Own",
        "lib.Thing.Part,             none,              lib.Thing",
        "lib.thing.part,             none,              none",
        "Thing,                      none,              Thing",
        "thing,                      none,              none",
        "shop.orders,                none,              none",
        "Ä.Ö,                        none,              Ä"
    })
    void a_name_leads_to_a_known_type_and_else_to_the_first_capital_that_is_no_package(
            String name, String knownType, String type) {
        assertThat(shown(known.knownTopLevelOf(segments(name)))).isEqualTo(knownType);
        assertThat(shown(known.topLevelOf(segments(name)))).isEqualTo(type);
    }

    @Test
    void a_package_has_the_types_that_class_files_are_of_or_name() {
        assertThat(known.simpleNamesIn("shop.orders")).containsExactlyInAnyOrder("Order", "Hidden", "lower");
        assertThat(known.simpleNamesIn("java.net")).containsExactly("URI");
        assertThat(known.simpleNamesIn("shop")).isEmpty();
        assertThat(known.typeIn("shop.orders", "Hidden")).contains(new TypeName("shop.orders.Hidden"));
        assertThat(known.typeIn("shop.orders", "Line")).isEmpty();
    }

    @Test
    void other_packages_may_use_what_is_public_or_unknown() {
        assertThat(known.publicType("shop.orders", "Order")).contains(new TypeName("shop.orders.Order"));
        assertThat(known.publicType("shop.orders", "Hidden")).isEmpty();
        assertThat(known.publicType("java.net", "URI")).contains(new TypeName("java.net.URI"));
    }

    @Test
    void a_type_has_a_source_and_names_others() {
        TypeName order = new TypeName("shop.orders.Order");
        TypeName hidden = new TypeName("shop.orders.Hidden");

        assertThat(known.compiledFrom("shop.orders", "Order.java")).containsExactly(hidden, order);
        assertThat(known.compiledFrom("shop", "Order.java")).isEmpty();
        assertThat(known.names(order, new TypeName("java.net.URI"))).isTrue();
        assertThat(known.names(hidden, new TypeName("java.net.URI"))).isFalse();
        assertThat(known.namedBy(hidden)).containsExactly(new TypeName("java.lang.Object"));
        assertThat(known.namedBy(new TypeName("shop.Gone"))).isEmpty();
    }

    @Test
    void of_two_classes_of_one_name_the_first_counts(@TempDir Path folder) {
        KnownTypes both = KnownTypes.of(
                scanned(
                        new SourceFolder(folder.resolve("one")).with("a/A.java", "package a; class A { int one; }"),
                        folder.resolve("1")),
                scanned(
                        new SourceFolder(folder.resolve("two"))
                                .with("a/A.java", "package a; class A { int two; java.net.URI uri; }"),
                        folder.resolve("2")));

        assertThat(both.hasField("a.A", "one", "a")).isTrue();
        assertThat(both.hasField("a.A", "two", "a")).isFalse();
        assertThat(both.namedBy(new TypeName("a.A"))).doesNotContain(new TypeName("java.net.URI"));
    }

    @Test
    void without_class_files_nothing_is_known() {
        assertThat(KnownTypes.of().simpleNamesIn("java.lang")).isEmpty();
        assertThat(KnownTypes.of().isTopLevel("java.lang.Object")).isFalse();
    }
}
