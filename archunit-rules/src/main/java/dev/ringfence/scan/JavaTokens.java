package dev.ringfence.scan;

import static dev.ringfence.scan.UnicodeEscapes.ESCAPED_LINE_END;

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

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;

    private JavaTokens(String text) {
        this.text = text;
    }

    static List<Token> of(String source) {
        JavaTokens reader = new JavaTokens(UnicodeEscapes.resolve(source));
        while (reader.at < reader.text.length()) {
            reader.next();
        }
        return reader.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (text.startsWith("//", at)) {
            skipLineComment();
        } else if (text.startsWith("/*", at)) {
            skipThrough("*/", 2);
        } else if (text.startsWith(TEXT_BLOCK, at)) {
            literal(this::skipTextBlock);
        } else if (c == '"' || c == '\'') {
            literal(this::skipQuoted);
        } else if (Character.isDigit(c)) {
            literal(this::skipWord);
        } else if (isWordPart(at)) {
            word();
        } else {
            sign(c);
        }
    }

    private void word() {
        int start = at;
        skipWord();
        tokens.add(new Token(Token.Kind.WORD, text.substring(start, at), line));
    }

    private void sign(char c) {
        if (!Character.isWhitespace(c) && c != ESCAPED_LINE_END) {
            tokens.add(new Token(Token.Kind.SIGN, String.valueOf(c), line));
        }
        step();
    }

    private void literal(Runnable skip) {
        tokens.add(new Token(Token.Kind.LITERAL, "", line));
        skip.run();
    }

    private void skipLineComment() {
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
    }

    private void skipTextBlock() {
        for (at += TEXT_BLOCK.length(); at < text.length() && !text.startsWith(TEXT_BLOCK, at); ) {
            skipEscaped();
        }
        at = Math.min(at + TEXT_BLOCK.length(), text.length());
    }

    /** To the closing quote, or to the end of the line where there is none. */
    private void skipQuoted() {
        char quote = text.charAt(at);
        at++;
        while (at < text.length() && text.charAt(at) != quote && !isLineEnd(text.charAt(at))) {
            skipEscaped();
        }
        if (at < text.length() && text.charAt(at) == quote) {
            at++;
        }
    }

    /** One character, and the next with it where a backslash takes its meaning away. */
    private void skipEscaped() {
        if (text.charAt(at) == '\\' && at + 1 < text.length()) {
            step();
        }
        step();
    }

    private void skipThrough(String end, int already) {
        int found = text.indexOf(end, at + already);
        int stop = found < 0 ? text.length() : found + end.length();
        while (at < stop) {
            step();
        }
    }

    private void skipWord() {
        while (at < text.length() && isWordPart(at)) {
            at += Character.charCount(text.codePointAt(at));
        }
    }

    private boolean isWordPart(int index) {
        return Character.isJavaIdentifierPart(text.codePointAt(index));
    }

    /** {@code \r\n} ends one line: it is counted at its {@code \n}. */
    private void step() {
        char c = text.charAt(at++);
        if (c == '\n' || c == '\r' && !text.startsWith("\n", at)) {
            line++;
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == ESCAPED_LINE_END;
    }
}
