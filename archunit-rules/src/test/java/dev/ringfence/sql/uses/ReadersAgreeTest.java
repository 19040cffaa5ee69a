package dev.ringfence.sql.uses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.sql.CteNames;
import dev.ringfence.sql.SqlTokens;
import dev.ringfence.sql.Statements;
import dev.ringfence.sql.TokenList;
import dev.ringfence.sql.uses.SqlCases.SqlCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the two readers to each other: what the parser finds, the token reader finds too. */
class ReadersAgreeTest {

    /** Statements of which the token reader finds less than the parser, and why it stays so. */
    private static final Map<String, String> DEVIATIONS = Map.of(
            "select 1 from orders settings max_threads = 1", "settings of ClickHouse; the word is common in prose",
            "select 1 from orders procedure analyse(10)", "MySQL up to 5.7; the word is common in prose",
            "select 1 from orders sample 0.1", "ClickHouse; Oracle has parentheses after the word",
            "select 1 from stock s, outer orders o where o.id = s.o", "Informix; elsewhere outer begins a join",
            "select 1 from orders o window tumbling (size 30 seconds) group by o.id",
                    "ksqlDB, which has no tables of ours");

    @Test
    void the_token_reader_finds_what_the_parser_finds() {
        Map<String, String> deviations = new TreeMap<>();
        cases().filter(each -> each.dialect() != Dialect.JPQL)
                .flatMap(ReadersAgreeTest::statements)
                .forEach(each -> compare(each, deviations));

        assertThat(deviations).isEmpty();
    }

    @Test
    void a_deviation_with_a_reason_still_is_one() {
        Map<String, String> deviations = new TreeMap<>();
        DEVIATIONS.keySet().forEach(sql -> compare(new SqlCase(Dialect.EITHER, sql, sql, ""), deviations));

        assertThat(deviations.keySet()).isEqualTo(new TreeSet<>(DEVIATIONS.keySet()));
    }

    private static Stream<SqlCase> cases() {
        return Stream.of("forms.txt", "look-alikes.txt").flatMap(file -> SqlCases.read(file).stream());
    }

    private static Stream<SqlCase> statements(SqlCase each) {
        return Statements.of(each.text()).stream()
                .map(statement -> new SqlCase(each.dialect(), each.name(), statement.text(), each.expected()));
    }

    private static void compare(SqlCase each, Map<String, String> deviations) {
        TokenList tokens = new TokenList(SqlTokens.of(each.text()));
        Shape shape = Shape.of(tokens, each.dialect());
        Optional<Mentions> parsed =
                shape.whole() ? ParserText.of(each.text(), tokens).flatMap(ParserReader::read) : Optional.empty();
        parsed.map(mentions -> uses(mentions, tokens, each))
                .filter(uses -> !uses.equals(uses(TokenReader.read(tokens, each.dialect(), shape), tokens, each)))
                .ifPresent(uses -> deviations.put(each.name(), SqlCases.shown(uses)));
    }

    private static List<TableUse> uses(Mentions mentions, TokenList tokens, SqlCase each) {
        return new Uses(SqlCases.KNOWN, each.dialect()).of(mentions.names(), CteNames.of(tokens));
    }
}
