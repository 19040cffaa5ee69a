package dev.ringfence.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablePatternTest {

    @ParameterizedTest
    @CsvSource({
        "orders, orders",
        "Orders, ORDERS",
        "order_*, order_line",
        "order_*, order_",
        "*_log, a_log_log",
        "o*e*s, orders",
        "*, anything",
        "billing.invoice, billing.invoice",
        "billing.invoice, invoice",
        "invoice, billing.invoice",
        "bill*.inv*, Billing.Invoice",
        "*.invoice, audit.invoice"
    })
    void a_pattern_names_tables_by_stars_without_case_and_without_a_schema_that_one_of_both_lacks(
            String pattern, String table) {
        assertThat(TablePattern.of(pattern).matches(TableName.of(table))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "orders, order",
        "order, orders",
        "order_*, orders",
        "billing.invoice, audit.invoice",
        "billing.invoice, billing.invoices",
        "billing.*, audit.invoice",
        "*_log, log",
        "a*, ba"
    })
    void a_pattern_names_no_other_tables(String pattern, String table) {
        assertThat(TablePattern.of(pattern).matches(TableName.of(table))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders", "order_*", "billing.invoice", "*.x", "größe", "t$1", "t#1", "a-b", "*"})
    void one_name_or_a_schema_and_a_name_is_a_pattern(String text) {
        assertThat(TablePattern.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", "a.", ".a", "a.b.c", "a b", "a\tb", "\"a\"", "`a`", "[a]", "a:b", "a,b", "a;", "f(x)", "?"
            })
    void what_needs_quotes_and_what_has_more_parts_is_none(String text) {
        assertThat(TablePattern.isValid(text)).isFalse();
    }

    @Test
    void two_hundred_characters_are_enough_for_a_name() {
        assertThat(TablePattern.isValid("x".repeat(200))).isTrue();
        assertThat(TablePattern.isValid("x".repeat(201))).isFalse();
    }

    @Test
    void a_pattern_of_a_hundred_stars_is_compared_at_once() {
        String hostile = "*a".repeat(100);
        assertThat(TablePattern.of(hostile).matches(TableName.of("a".repeat(10_000) + "b")))
                .isFalse();
        assertThat(TablePattern.of(hostile).matches(TableName.of("a".repeat(10_000))))
                .isTrue();
    }

    @Test
    void patterns_that_differ_in_case_alone_are_the_same() {
        assertThat(TablePattern.of("Billing.Invoice"))
                .isEqualTo(TablePattern.of("billing.INVOICE"))
                .hasSameHashCodeAs(TablePattern.of("billing.INVOICE"))
                .isNotEqualTo(TablePattern.of("invoice"))
                .hasToString("Billing.Invoice");
    }

    @Test
    void for_a_name_without_a_schema_the_schemas_of_patterns_say_nothing() {
        TablePattern pattern = TablePattern.of("bill*.invoice");
        assertThat(pattern.isExactFor(TableName.of("invoice"))).isTrue();
        assertThat(pattern.isExactFor(TableName.of("billing.invoice"))).isFalse();
        assertThat(pattern.literalsFor(TableName.of("invoice"))).isEqualTo(7);
        assertThat(pattern.literalsFor(TableName.of("billing.invoice"))).isEqualTo(11);
    }
}
