package dev.ringfence.sql.uses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.uses.SqlCases.SqlCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SqlTextsTest {

    private final SqlTexts texts = new SqlTexts(SqlCases.KNOWN);

    static Stream<Arguments> forms() {
        return SqlCases.of("forms.txt");
    }

    static Stream<Arguments> lookAlikes() {
        return SqlCases.of("look-alikes.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void a_form_of_sql_is_seen(String name, SqlCase form) {
        assertThat(SqlCases.shown(texts.read(form.text(), form.dialect()))).isEqualTo(form.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lookAlikes")
    void a_look_alike_gives_nothing(String name, SqlCase form) {
        assertThat(texts.read(form.text(), form.dialect())).isEqualTo(SqlReading.NOTHING);
    }

    @Test
    void a_use_says_where_the_name_begins() {
        String sql = "select 1 from\n\tbilling.[invoice] i, /* c */ customer where x in (select 1 from\r\n \"ORDERS\")";

        assertThat(texts.read(sql, Dialect.SQL).uses())
                .containsExactly(
                        new TableUse(SqlName.of("billing.invoice"), Access.READS, sql.indexOf("billing")),
                        new TableUse(SqlName.of("customer"), Access.READS, sql.indexOf("customer")),
                        new TableUse(SqlName.of("orders"), Access.READS, sql.indexOf("\"ORDERS\"")));
    }

    @Test
    void a_use_in_a_later_statement_says_where_it_stands_in_the_text() {
        String sql = "select 1;\ndelete from orders where id = 1";

        assertThat(texts.read(sql, Dialect.EITHER).uses())
                .isEqualTo(List.of(new TableUse(SqlName.of("orders"), Access.WRITES, sql.indexOf("orders"))));
    }

    @Test
    void a_statement_that_is_too_long_or_too_deep_is_read_by_tokens() {
        String deep = "select " + "(".repeat(60) + "1" + ")".repeat(60) + " from orders o";
        String lengthy = "select " + "a, ".repeat(10_000) + "b from orders o";

        assertThat(SqlCases.shown(texts.read(deep, Dialect.SQL))).isEqualTo("reads:orders");
        assertThat(SqlCases.shown(texts.read(lengthy, Dialect.SQL))).isEqualTo("reads:orders");
    }

    @Test
    void a_text_that_is_cut_anywhere_is_read_too() {
        List<SqlCase> all = Stream.of("forms.txt", "look-alikes.txt")
                .flatMap(file -> SqlCases.read(file).stream())
                .toList();

        for (SqlCase each : all) {
            for (int end = 0; end < each.text().length(); end += 5) {
                String cut = each.text().substring(end / 2, end);
                assertThat(texts.read(cut, each.dialect()).uses())
                        .as(cut)
                        .allMatch(use -> use.at() >= 0 && use.at() < cut.length());
            }
        }
    }

    @Test
    void a_text_of_signs_is_read() {
        for (String text : List.of(
                "",
                " ",
                "from",
                "from ",
                "'from ",
                "from \"\"",
                "from ''",
                "from (((",
                "from )))",
                "from ,,,",
                "from . . from",
                "update",
                "delete from delete from",
                "with with as ( with",
                "from \u0001\u0001",
                "from ${",
                "from #{",
                "from $a$ $",
                "from [",
                "from /*",
                "from --",
                "from :",
                "from {0",
                "into @",
                "q'[from")) {
            assertThat(texts.read(text, Dialect.SQL).uses()).as(text).isEmpty();
        }
    }
}
