package dev.ringfence.scan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesInSourceTest {

    private static NamesInSource names(String source) {
        return NamesInSource.of(JavaCode.of(source), FirstSegments.of(Set.of("shop", "Order")));
    }

    private static WordHashes words(String... words) {
        return WordHashes.of(Stream.of(words).mapToInt(String::hashCode).toArray());
    }

    @Test
    void all_that_is_asked_of_a_source_comes_from_one_reading() {
        NamesInSource names = names("package a.b; import shop.orders.Order; class Bill { shop.Tax tax; }");

        assertThat(names)
                .isEqualTo(new NamesInSource(
                        names.outline(),
                        words("package", "a", "b", "import", "shop", "orders", "Order", "class", "Bill", "Tax", "tax"),
                        Set.of("shop.Tax"),
                        false));
        assertThat(names.outline().packageName()).isEqualTo("a.b");
        assertThat(names.outline().imports()).containsExactly(new Import("shop.orders.Order", false, false, 1));
        assertThat(names.outline().types()).containsExactly("Bill");
    }

    @ParameterizedTest
    @CsvSource({
        "shop.orders.Order x;,               shop.orders.Order",
        "x = shop.orders.Limits.MAX + 1;,    shop.orders.Limits.MAX",
        "Order.of(1).shop.total();,          Order.of",
        "'shop . orders /* . x */ . Order',  shop.orders.Order",
        "(shop.Tax) x,                       shop.Tax",
        "@shop.Mark,                         shop.Mark",
        "a::shop.b,                          shop.b",
        "shop.orders.\\u004Frder,            shop.orders.Order",
        "static shop.Tax tax;,               shop.Tax",
        "public static shop.Tax tax();,      shop.Tax",
        "static final shop.Tax MAX = x;,     shop.Tax",
        "static @Mark shop.Tax tax;,         shop.Tax",
        "static <T> shop.Tax tax();,         shop.Tax",
        "static class B extends shop.Tax {}, shop.Tax",
        "static { shop.Tax.pay(); },         shop.Tax.pay",
        "static/**/shop.Tax tax;,            shop.Tax",
        "sh\u00adop.Ta\\u00ADx tax;,        shop.Tax",
        "shop.<String>of(),                  ''",
        "x.shop.y,                           ''",
        "shop,                               ''",
        "other.shop.Order,                   ''"
    })
    void a_dotted_name_begins_with_what_is_wanted_and_ends_where_its_words_end(String code, String name) {
        Set<String> expected = name.isEmpty() ? Set.of() : Set.of(name);

        assertThat(names("class A { " + code + " }").qualified())
                .filteredOn(each -> each.contains("."))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// shop.Order",
                "/* shop.Order */",
                "/** {@link shop.Order} */",
                "\"shop.Order\"",
                "\"\"\"\nshop.Order\"\"\""
            })
    void comments_and_texts_name_nothing(String code) {
        NamesInSource names = names("class A { " + code + "\n}");

        assertThat(names.words()).isEqualTo(words("class", "A"));
        assertThat(names.qualified()).isEmpty();
    }

    @Test
    void the_package_and_the_imports_are_no_names_in_code() {
        assertThat(names("package shop.a; import shop.b.C; import static shop.D.e; import shop.f.*; class A {}")
                        .qualified())
                .isEmpty();
    }

    @Test
    void an_annotation_within_a_name_cuts_it() {
        assertThat(names("class A { shop.orders.@Mark Order order; }"))
                .satisfies(names -> assertThat(names.isCut()).isTrue())
                .satisfies(names -> assertThat(names.qualified()).containsExactly("shop.orders"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop.orders.Order order",
                "@Mark shop.orders.Order order",
                "shop.orders.<String>of()",
                "other.@Mark Order order",
                "shop.orders. order"
            })
    void no_other_name_is_cut(String code) {
        assertThat(names("class A { " + code + "; }").isCut()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "shop", "shop.", "shop.orders.", "shop.@", "class A { shop."})
    void a_source_that_ends_too_early_is_no_crash(String source) {
        assertThat(names(source).words().mayHold("")).isFalse();
    }
}
