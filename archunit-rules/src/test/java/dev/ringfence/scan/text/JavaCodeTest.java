package dev.ringfence.scan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tokens that are found in bytes are those that are found in the text. */
class JavaCodeTest {

    private static final int SOURCES = 20_000;
    private static final FirstSegments WANTED = FirstSegments.of(Set.of("shop", "dev", "A", "java", "com"));

    @Test
    void bytes_and_text_have_the_same_tokens_however_hostile_the_source_is() {
        HostileSources hostile = new HostileSources(1);
        int inBytes = 0;
        for (int i = 0; i < SOURCES; i++) {
            SourceBytes source = hostile.next();
            assertTokensAreThoseOfTheText(source);
            inBytes += JavaCode.of(source) instanceof AsciiTokens ? 1 : 0;
        }

        assertThat(inBytes).isBetween(SOURCES / 4, SOURCES * 3 / 4);
    }

    @Test
    void bytes_and_text_have_the_same_tokens_in_every_source_of_this_project() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("archunit-rules", "module-map-spec", "maven-plugin", "samples")) {
            try (Stream<Path> found = Files.walk(Path.of("..", folder))) {
                found.filter(file -> file.toString().endsWith(".java")
                                && !file.toString().contains("target"))
                        .forEach(files::add);
            }
        }

        assertThat(files).hasSizeGreaterThan(1000);
        for (Path file : files) {
            assertTokensAreThoseOfTheText(new SourceBytes(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
    }

    private static void assertTokensAreThoseOfTheText(SourceBytes source) {
        Tokens found = JavaCode.of(source);
        List<Token> expected = JavaTokens.of(source.text());

        assertThat(tokens(found)).as(source.text()).isEqualTo(expected);
        NamesInSource names = NamesInSource.of(found, WANTED);
        assertThat(names).as(source.text()).isEqualTo(NamesInSource.of(new TokenList(expected), WANTED));
        assertThat(names.words())
                .isEqualTo(WordHashes.of(expected.stream()
                        .filter(Token::isWord)
                        .mapToInt(word -> word.text().hashCode())
                        .distinct()
                        .toArray()));
    }

    private static List<Token> tokens(Tokens tokens) {
        return IntStream.range(0, tokens.size())
                .mapToObj(at -> new Token(kind(tokens, at), tokens.text(at), tokens.line(at)))
                .toList();
    }

    private static Token.Kind kind(Tokens tokens, int at) {
        return tokens.isWord(at)
                ? Token.Kind.WORD
                : tokens.sign(at) == Tokens.NO_SIGN ? Token.Kind.LITERAL : Token.Kind.SIGN;
    }

    private static Tokens in(String text, Charset charset) {
        return JavaCode.of(new SourceBytes(text.getBytes(charset), charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "US-ASCII", "ISO-8859-1", "windows-1252", "UTF-16", "Shift_JIS"})
    void what_is_foreign_in_comments_and_literals_needs_no_closer_look(String charset) {
        String text = "/* ä */ class A { // ö\n String s = \"ü\\\\u\"; char c = '\\u00e9'; }";

        assertThat(in(text, Charset.forName(charset))).isInstanceOf(AsciiTokens.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"class Ä {}", "class A\u0000 {}", "class \\u00c4 {}", "// \uFFFF class A {}", "\u001a"})
    void what_is_foreign_in_code_is_found_character_by_character(String text) {
        assertThat(in(text, StandardCharsets.UTF_8)).isInstanceOf(TokenList.class);
    }

    @Test
    void a_word_whose_hash_is_zero_is_a_word_like_any_other() {
        NamesInSource names = NamesInSource.of(JavaCode.of("class A { int f5a5a608; }"), WANTED);

        assertThat("f5a5a608".hashCode()).isZero();
        assertThat(names.words().mayHold("f5a5a608")).isTrue();
        assertThat(names.words().mayHold("f5a5a609")).isFalse();
    }
}
