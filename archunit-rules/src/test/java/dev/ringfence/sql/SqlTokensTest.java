package dev.ringfence.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SqlTokensTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                text("a.b=1.5", "W:a S:. W:b S:= N:1.5"),
                text("select'x''y'", "W:select L:x'y"),
                text("E'a\\'b' N'n' U&x", "L:a\\'b L:n W:U S:& W:x"),
                text("`a``b` \"C d\" [e f] x[1] array['a']", "Q:a`b Q:C d Q:e f W:x S:[ N:1 S:] W:array S:[ L:a S:]"),
                text("'it\\'s' 'C:\\\\'", "L:it\\'s L:C:\\\\"),
                text("like '%\\' and x", "W:like L:%\\ W:and W:x"),
                text("$$a;b$$ $t$c'$t$ $1 ${x} $", "L:$$a;b$$ L:$t$c'$t$ P:$1 M:${x} S:$"),
                text("? ?1 :x x::int #{a.b} #{#e} @v @@w", "P:? P:?1 P::x W:x S::: W:int P:#{a.b} M:#{#e} V:@v V:@@w"),
                text("a -- b\nc", "W:a W:c"),
                text("a /* b /* c */ d */ e", "W:a W:e"),
                text("a /* b /* c */ d", "W:a W:d"),
                text("a /*+ index(o) */ b", "W:a W:b"),
                text("/*!40101 set x */;", "W:set W:x S:;"),
                text("# one\nselect 1 # two", "W:select N:1"),
                text("#temp a#b x #> y", "W:#temp W:a#b W:x S:#> W:y"),
                text("don't stop", "W:don S:' W:t W:stop"),
                text("t_${x}y %s {0} {oj a}", "W:t_ M:${x} W:y M:%s M:{0} S:{ W:oj W:a S:}"),
                text("from \u0001_x", "W:from M:\u0001 W:_x"),
                text("q'[it's]' quota", "L:q'[it's]' W:quota"),
                text("a<=b||c->>d", "W:a S:<= W:b S:|| W:c S:->> W:d"),
                text("\uFEFFselect\u00A01", "W:select N:1"),
                text("größe_ß ÄÖ", "W:größe_ß W:ÄÖ"),
                text("", ""));
    }

    private static Arguments text(String text, String expected) {
        return Arguments.of(text, expected);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_cut_into_tokens(String text, String expected) {
        assertThat(String.join(
                        " ",
                        SqlTokens.of(text).stream().map(SqlTokensTest::shown).toList()))
                .isEqualTo(expected);
    }

    private static String shown(SqlToken token) {
        return token.kind().name().charAt(0) + ":" + token.text();
    }

    @Test
    void a_token_says_where_it_stands() {
        assertThat(SqlTokens.of(" \"a\"\n,b"))
                .isEqualTo(List.of(
                        new SqlToken(SqlToken.Kind.QUOTED, "a", 1, 4),
                        new SqlToken(SqlToken.Kind.SYMBOL, ",", 5, 6),
                        new SqlToken(SqlToken.Kind.WORD, "b", 6, 7)));
    }
}
