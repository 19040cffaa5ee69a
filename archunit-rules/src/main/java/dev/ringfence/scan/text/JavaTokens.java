package dev.ringfence.scan.text;

import static dev.ringfence.scan.text.UnicodeEscapes.ESCAPED_LINE_END;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes through a Java source token by token, comments among them.
 *
 * <p>It never fails: what no compiler would take still has tokens of some kind. That is enough for Kotlin, Groovy and
 * Scala too, where only the words count.
 */
public final class JavaTokens {

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
    private int at;
    private int lineHere = 1;
    private Token.Kind kind = Token.Kind.SIGN;
    private int start;
    private int line;
    private boolean hasIgnorable;

    private JavaTokens(String text) {
        this.text = text;
        this.chars = text.toCharArray();
    }

    /** Returns the tokens of a text as it stands: unicode escapes in the text are not resolved. */
    public static JavaTokens in(String text) {
        return new JavaTokens(text);
    }

    /** Returns the tokens of a source, its comments apart. */
    static List<Token> of(String source) {
        JavaTokens found = new JavaTokens(UnicodeEscapes.resolve(source));
        WordPool words = new WordPool(found.text);
        List<Token> tokens = new ArrayList<>();
        while (found.next()) {
            switch (found.kind) {
                case WORD -> tokens.add(new Token(Token.Kind.WORD, found.word(words), found.line));
                case LITERAL -> tokens.add(new Token(Token.Kind.LITERAL, "", found.line));
                case SIGN -> tokens.add(new Token(Token.Kind.SIGN, sign(found.chars[found.start]), found.line));
                case COMMENT -> {}
            }
        }
        return tokens;
    }

    private String word(WordPool words) {
        return hasIgnorable ? word() : words.take(start, at);
    }

    /**
     * Returns the name or keyword that the token is. javac drops the characters of it that are ignorable, such as a
     * soft hyphen, but none beyond the 65,536 of a single {@code char}.
     */
    public String word() {
        String written = text.substring(start, at);
        return hasIgnorable
                ? written.codePoints()
                        .filter(c -> !isIgnorable(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : written;
    }

    /** Says whether a name or keyword of the text holds characters that javac drops. */
    public static boolean holdIgnorable(String text) {
        JavaTokens tokens = new JavaTokens(text);
        boolean found = text.codePoints().anyMatch(JavaTokens::isIgnorable);
        while (found && tokens.next()) {
            if (tokens.kind == Token.Kind.WORD && tokens.hasIgnorable) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIgnorable(int c) {
        return Character.isBmpCodePoint(c) && Character.isIdentifierIgnorable(c);
    }

    private static String sign(char c) {
        return c < ASCII ? SIGNS[c] : String.valueOf(c);
    }

    /** Goes on to the next token. Returns whether there is one. */
    public boolean next() {
        skipWhite();
        start = at;
        line = lineHere;
        if (at == chars.length) {
            return false;
        }
        kind = read(chars[at]);
        return true;
    }

    /** Says what the token is. */
    public Token.Kind kind() {
        return kind;
    }

    /** Says where the token begins. */
    public int start() {
        return start;
    }

    /** Says where the token ends: behind its last character. */
    public int end() {
        return at;
    }

    /** Returns the line in which the token begins, from 1. */
    public int line() {
        return line;
    }

    /** Says whether the token is that word, or that sign. */
    public boolean is(String wanted) {
        return at - start == wanted.length() && text.startsWith(wanted, start);
    }

    private void skipWhite() {
        while (at < chars.length) {
            char c = chars[at];
            if (c == ' ') {
                at++;
            } else if (c < ' ' || c >= ASCII && (Character.isWhitespace(c) || c == ESCAPED_LINE_END)) {
                step();
            } else {
                return;
            }
        }
    }

    /** What begins with a digit is a literal. */
    private Token.Kind read(char first) {
        if (isWordPart(at)) {
            skipWord();
            return Character.isDigit(first) ? Token.Kind.LITERAL : Token.Kind.WORD;
        }
        if (first == '"' || first == '\'') {
            skipLiteral();
            return Token.Kind.LITERAL;
        }
        if (first == '/' && skipComment()) {
            return Token.Kind.COMMENT;
        }
        at++;
        return Token.Kind.SIGN;
    }

    /** Returns whether a comment begins here. */
    private boolean skipComment() {
        if (text.startsWith("//", at)) {
            skipLineComment();
            return true;
        }
        if (text.startsWith("/*", at)) {
            skipBlockComment();
            return true;
        }
        return false;
    }

    private void skipLiteral() {
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

    /** Goes to the closing quote, or to the end of the line where the quote is not closed. */
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

    /** Skips one character, and the next with it where a backslash takes its meaning away. */
    private void skipEscaped() {
        if (chars[at] == '\\' && at + 1 < chars.length) {
            step();
        }
        step();
    }

    private void skipBlockComment() {
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
                lineHere++;
            }
        }
    }

    /** A word may hold control characters that javac drops, and a number may not. */
    private void skipWord() {
        int end = at;
        char least = Character.isDigit(chars[at]) ? ' ' : 0;
        hasIgnorable = false;
        while (end < chars.length && chars[end] >= least && isWordPart(end)) {
            hasIgnorable |= !isPlain(chars[end]) && isIgnorable(chars[end]);
            end += chars[end] < ASCII ? 1 : Character.charCount(text.codePointAt(end));
        }
        at = end;
    }

    private static boolean isPlain(char c) {
        return c >= '$' && c <= 'z';
    }

    private boolean isWordPart(int index) {
        char c = chars[index];
        return c < ASCII ? WORD_PARTS[c] : Character.isJavaIdentifierPart(text.codePointAt(index));
    }

    /** {@code \r\n} ends one line: it is counted at its {@code \n}. */
    private void step() {
        char c = chars[at++];
        if (c == '\n' || c == '\r' && (at == chars.length || chars[at] != '\n')) {
            lineHere++;
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == ESCAPED_LINE_END;
    }
}
