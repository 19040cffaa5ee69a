package dev.ringfence.scan.text;

import static dev.ringfence.scan.text.UnicodeEscapes.ESCAPED_LINE_END;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a Java source into tokens. Comments are left out, and literals are empty.
 *
 * <p>It never fails: what no compiler would take still has tokens of some kind. That is enough for Kotlin, Groovy and Scala too, where
 * only the words count.
 */
final class JavaTokens {

    private static final String TEXT_BLOCK = "\"\"\"";
    private static final int ASCII = 128;
    private static final boolean[] WORD_PARTS = new boolean[ASCII];
    private static final String[] SIGNS = new String[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            WORD_PARTS[c] = Character.isJavaIdentifierPart(c);
            SIGNS[c] = String.valueOf(c);
        }
    }

    private final String text;
    private final char[] chars;
    private final WordPool words;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;

    private JavaTokens(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        this.words = new WordPool(text);
    }

    static List<Token> of(String source) {
        JavaTokens reader = new JavaTokens(UnicodeEscapes.resolve(source));
        while (reader.at < reader.chars.length) {
            reader.next();
        }
        return reader.tokens;
    }

    private void next() {
        char c = chars[at];
        switch (c) {
            case ' ', '\t' -> at++;
            case '/' -> slash();
            case '"', '\'' -> literal();
            default -> {
                if (isWordPart(at)) {
                    word(c);
                } else {
                    sign(c);
                }
            }
        }
    }

    private void slash() {
        if (text.startsWith("//", at)) {
            skipLineComment();
        } else if (text.startsWith("/*", at)) {
            skipComment();
        } else {
            sign('/');
        }
    }

    /** What begins with a digit is a literal. */
    private void word(char first) {
        int start = at;
        skipWord();
        tokens.add(
                Character.isDigit(first)
                        ? new Token(Token.Kind.LITERAL, "", line)
                        : new Token(Token.Kind.WORD, words.take(start, at), line));
    }

    private void sign(char c) {
        if (!Character.isWhitespace(c) && c != ESCAPED_LINE_END) {
            tokens.add(new Token(Token.Kind.SIGN, c < ASCII ? SIGNS[c] : String.valueOf(c), line));
        }
        step();
    }

    private void literal() {
        tokens.add(new Token(Token.Kind.LITERAL, "", line));
        if (text.startsWith(TEXT_BLOCK, at)) {
            skipTextBlock();
        } else {
            skipQuoted();
        }
    }

    private void skipLineComment() {
        while (at < chars.length && !isLineEnd(chars[at])) {
            at++;
        }
    }

    private void skipTextBlock() {
        for (at += TEXT_BLOCK.length(); at < chars.length && !text.startsWith(TEXT_BLOCK, at); ) {
            skipEscaped();
        }
        at = Math.min(at + TEXT_BLOCK.length(), chars.length);
    }

    /** To the closing quote, or to the end of the line where there is none. */
    private void skipQuoted() {
        char quote = chars[at];
        at++;
        while (at < chars.length && chars[at] != quote && !isLineEnd(chars[at])) {
            skipEscaped();
        }
        if (at < chars.length && chars[at] == quote) {
            at++;
        }
    }

    /** One character, and the next with it where a backslash takes its meaning away. */
    private void skipEscaped() {
        if (chars[at] == '\\' && at + 1 < chars.length) {
            step();
        }
        step();
    }

    private void skipComment() {
        int found = text.indexOf("*/", at + 2);
        int stop = found < 0 ? chars.length : found + 2;
        skipLines(stop);
        at = stop;
    }

    /** Counts the lines up to a place further on. */
    private void skipLines(int stop) {
        for (int i = at; i < stop; i++) {
            char c = chars[i];
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                line++;
            }
        }
    }

    private void skipWord() {
        int end = at;
        while (end < chars.length && isWordPart(end)) {
            end += chars[end] < ASCII ? 1 : Character.charCount(text.codePointAt(end));
        }
        at = end;
    }

    private boolean isWordPart(int index) {
        char c = chars[index];
        return c < ASCII ? WORD_PARTS[c] : Character.isJavaIdentifierPart(text.codePointAt(index));
    }

    /** {@code \r\n} ends one line: it is counted at its {@code \n}. */
    private void step() {
        char c = chars[at++];
        if (c == '\n' || c == '\r' && (at == chars.length || chars[at] != '\n')) {
            line++;
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == ESCAPED_LINE_END;
    }
}
