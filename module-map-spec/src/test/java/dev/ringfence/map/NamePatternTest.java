package dev.ringfence.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePatternTest {

    @ParameterizedTest
    @CsvSource({
        "com.acme.orders,       com.acme.orders.Order,      true",
        "com.acme.orders,       com.acme.orders.api.Order,  true",
        "com.acme.orders,       com.acme.ordersx.Order,     false",
        "com.acme.orders,       com.acme.orders,            false",
        "com.acme.orders,       com.acme.Order,             false",
        "com.acme.orders..,     com.acme.orders.Order,      true",
        "com.acme.*.orders,     com.acme.eu.orders.Order,   true",
        "com.acme.*.orders,     com.acme.eu.orders.a.Order, true",
        "com.acme.*.orders,     com.acme.orders.Order,      false",
        "com.acme.*.orders,     com.acme.a.b.orders.Order,  false",
        "com..orders,           com.orders.Order,           true",
        "com..orders,           com.a.b.orders.c.Order,     true",
        "com..orders,           org.a.orders.Order,         false",
        "com.acme.ord*,         com.acme.orders.Order,      true",
        "com.acme.*ers,         com.acme.orders.Order,      true",
        "com.acme.*d*r*,        com.acme.orders.Order,      true",
        "com.acme.o*x,          com.acme.orders.Order,      false",
        "*,                     Order,                      false",
        "*,                     a.Order,                    true",
    })
    void a_package_pattern_names_packages_and_all_below(String pattern, String type, boolean named) {
        assertThat(PackagePattern.of(pattern).matches(new TypeName(type))).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({
        "com.acme.Order,        com.acme.Order,        true",
        "com.acme.Order,        com.acme.OrderId,      false",
        "com.acme.Order,        com.acme.a.Order,      false",
        "com.acme.Order*,       com.acme.OrderId,      true",
        "com.acme.Order*,       com.acme.Order,        true",
        "com.acme.Order*,       com.acme.a.OrderId,    false",
        "com.acme.*,            com.acme.Order,        true",
        "com.acme.*,            com.acme.a.Order,      false",
        "com.acme.*,            com.acme.package-info, true",
        "com..*Id,              com.OrderId,           true",
        "com..*Id,              com.a.b.OrderId,       true",
        "com.*.Order,           com.a.Order,           true",
        "com.*.Order,           com.Order,             false",
        "com.acme.Order$Line,   com.acme.Order$Line,   true",
        "Order,                 Order,                 true",
        "Order,                 a.Order,               false",
    })
    void a_type_pattern_names_types_of_just_that_package(String pattern, String type, boolean named) {
        assertThat(TypePattern.of(pattern).matches(new TypeName(type))).isEqualTo(named);
    }

    @Test
    void every_pattern_matches_what_its_regular_expression_matches() {
        List<String> wrong = new ArrayList<>();
        for (NamePattern pattern : SmallWorld.patterns()) {
            Pattern expected = Pattern.compile(expression(pattern));
            SmallWorld.types().stream()
                    .filter(type -> pattern.matches(type)
                            != expected.matcher(type.qualified()).matches())
                    .forEach(type -> wrong.add(pattern + " and " + type));
        }
        assertThat(wrong).isEmpty();
    }

    private static String expression(NamePattern pattern) {
        String spans = pattern.text().replace("..", "#").replace(".", "\\.");
        String expression =
                spans.replace("#", "\\.([^.]+\\.)*").replace("*", "[^.]*").replace("([^.]+\\.)[^.]*", "([^.]+\\.)*");
        return pattern instanceof TypePattern ? expression : expression + "(\\.[^.]+)+";
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.b", "a..b", "a.b..", "*", "a*.*b", "zähler", "a_1.$b", "com.package-info"})
    void valid(String text) {
        assertThat(NamePattern.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                ".a",
                "..a",
                "a.",
                "a...b",
                "a.b...",
                "a/b",
                "a b",
                "a-b",
                "a,b",
                "a#b",
                "a.b-infos"
            })
    void not_valid(String text) {
        assertThat(NamePattern.isValid(text)).isFalse();
        assertThatThrownBy(() -> PackagePattern.of(text)).hasMessage("not a pattern: " + text);
    }

    @ParameterizedTest
    @CsvSource({
        "a.Order, true",
        "a.order, false",
        "Order, true",
        "a.Order.., false",
        "a.*Order, false",
        "a.Order*, true",
        ".Order, true"
    })
    void a_last_segment_that_begins_upper_case_is_a_type(String text, boolean type) {
        assertThat(NamePattern.namesType(text)).isEqualTo(type);
    }

    @Test
    void the_direct_sub_package_lies_below_the_shortest_beginning_that_fits() {
        assertThat(PackagePattern.of("com.acme.orders").directSubPackage("com.acme.orders.app.x"))
                .contains("app");
        assertThat(PackagePattern.of("com.*.orders").directSubPackage("com.acme.orders.web"))
                .contains("web");
        assertThat(PackagePattern.of("com..orders").directSubPackage("com.orders.orders.web"))
                .contains("orders");
        assertThat(PackagePattern.of("com.acme.orders").directSubPackage("com.acme.orders"))
                .isEmpty();
        assertThat(PackagePattern.of("com.acme.orders").directSubPackage("com.acme.billing.app"))
                .isEmpty();
    }
}
