package dev.ringfence.scan.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaTokensTest {

    /** Each token with its line; a literal as an underscore. */
    private static String tokens(String source) {
        return JavaTokens.of(source).stream()
                .map(token -> (token.kind() == Token.Kind.LITERAL ? "_" : token.text()) + "@" + token.line())
                .collect(joining(" "));
    }

    @Test
    void words_literals_and_signs() {
        assertThat(tokens("a.b_1$ = 0x1F + 'c' + \"s\";")).isEqualTo("a@1 .@1 b_1$@1 =@1 _@1 +@1 _@1 +@1 _@1 ;@1");
    }

    @Test
    void comments_are_left_out() {
        assertThat(tokens("a // b \"c\nd /* e // f\n */ g /**/ h /*/ i */ j")).isEqualTo("a@1 d@2 g@3 h@3 j@3");
    }

    @Test
    void what_looks_like_a_comment_in_a_literal_is_none() {
        assertThat(tokens("\"/*\" a '\"' b \"\\\"//\" c '\\'' d")).isEqualTo("_@1 a@1 _@1 b@1 _@1 c@1 _@1 d@1");
    }

    @Test
    void text_blocks_may_hold_quotes_and_lines() {
        assertThat(tokens("a \"\"\"\n \" \"\" \\\"\"\" import x;\n\"\"\" b \"\" c"))
                .isEqualTo("a@1 _@1 b@3 _@3 c@3");
    }

    @Test
    void every_kind_of_line_end_counts_once() {
        assertThat(tokens("a\r\nb\rc\nd")).isEqualTo("a@1 b@2 c@3 d@4");
    }

    @Test
    void a_unicode_escape_stands_for_its_character() {
        assertThat(tokens("\\u0061\\uuu0062 \\u0022 // \\u0022 c")).isEqualTo("ab@1 _@1 c@1");
        assertThat(tokens("// a \\u000a b\nc")).isEqualTo("b@1 c@2");
        assertThat(tokens("// \\\\u000a a\nb")).isEqualTo("b@2");
        assertThat(tokens("a \\u00 \\uZZZZ")).isEqualTo("a@1 \\@1 u00@1 \\@1 uZZZZ@1");
    }

    @Test
    void an_escape_of_the_last_character_ends_no_literal() {
        assertThat(tokens("a == '\\uFFFF' && b.C + \"\\uffff\" + d"))
                .isEqualTo("a@1 =@1 =@1 _@1 &@1 &@1 b@1 .@1 C@1 +@1 _@1 +@1 d@1");
    }

    @Test
    void a_walk_tells_where_each_token_stands_and_of_comments_too() {
        String source = "a++ // b\n\"c\" /* d\n*/ 1.5\u0000";
        JavaTokens tokens = JavaTokens.in(source);
        StringBuilder walk = new StringBuilder();
        while (tokens.next()) {
            walk.append(tokens.kind()).append(' ');
            walk.append(source, tokens.start(), tokens.end())
                    .append('@')
                    .append(tokens.line())
                    .append('|');
        }

        assertThat(walk.toString())
                .isEqualTo("WORD a@1|SIGN +@1|SIGN +@1|COMMENT // b@1|LITERAL \"c\"@2|COMMENT /* d\n*/@2|"
                        + "LITERAL 1@3|SIGN .@3|LITERAL 5@3|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "\"\"\"", "\"\"\"\\", "\"\\", "/*", "/*/", "//", "\\", "\\u", "/"})
    void what_breaks_off_still_has_an_end(String source) {
        assertThat(JavaTokens.of("a " + source).get(0)).isEqualTo(new Token(Token.Kind.WORD, "a", 1));
    }

    @Test
    void a_literal_that_is_not_closed_ends_with_its_line() {
        assertThat(tokens("' a\nb \" c\nd")).isEqualTo("_@1 b@2 _@2 d@3");
    }

    @Test
    void words_beyond_16_bits_stay_whole() {
        assertThat(tokens("𝒜b 注文")).isEqualTo("𝒜b@1 注文@1");
    }
}
