package dev.ringfence.scan.text;

import java.util.Optional;

/**
 * Finds the tokens of a source in its bytes, just as {@link JavaTokens} finds them in its text.
 *
 * <p>It gives up where that takes more than bytes: where a character beyond ASCII or a control character stands in
 * code, and where a backslash may begin a unicode escape. Within comments and literals, a byte beyond ASCII means
 * nothing.
 */
final class AsciiScan {

    private static final byte LAST_CHARACTER_1 = (byte) 0xEF;
    private static final byte LAST_CHARACTER_2 = (byte) 0xBF;

    private final byte[] bytes;
    private final boolean mayHaveEscapes;
    private final AsciiTokens tokens;
    private int at;
    private boolean givesUp;

    private AsciiScan(byte[] bytes, int from, boolean mayHaveEscapes) {
        this.bytes = bytes;
        this.mayHaveEscapes = mayHaveEscapes;
        this.tokens = new AsciiTokens(bytes);
        this.at = from;
    }

    /**
     * Returns the tokens of a source as it lies on disk; empty where bytes do not tell them.
     *
     * @param bytes in an encoding where a byte of ASCII always is that character, and no other byte is part of one
     * @param from behind the byte order mark
     */
    static Optional<Tokens> ofFile(byte[] bytes, int from) {
        return new AsciiScan(bytes, from, true).all();
    }

    /**
     * Returns the tokens of a text whose unicode escapes are resolved; empty where only the text tells them.
     */
    static Optional<Tokens> ofResolved(String text) {
        if (text.indexOf(UnicodeEscapes.ESCAPED_LINE_END) >= 0) {
            return Optional.empty();
        }
        return new AsciiScan(narrowed(text), 0, false).all();
    }

    /** Each character beyond ASCII becomes the same byte: in comments and literals, none means more than another. */
    private static byte[] narrowed(String text) {
        byte[] narrowed = new byte[text.length()];
        for (int i = 0; i < narrowed.length; i++) {
            char c = text.charAt(i);
            narrowed[i] = c <= Byte.MAX_VALUE ? (byte) c : Byte.MIN_VALUE;
        }
        return narrowed;
    }

    private Optional<Tokens> all() {
        while (at < bytes.length && !givesUp) {
            next(AsciiKind.of(bytes[at]));
        }
        return givesUp ? Optional.empty() : Optional.of(tokens);
    }

    private void next(byte kind) {
        switch (kind) {
            case AsciiKind.WHITE -> at++;
            case AsciiKind.WORD -> takeWord();
            case AsciiKind.NUMBER -> takeNumber();
            case AsciiKind.QUOTE -> takeLiteral();
            case AsciiKind.SLASH -> takeSlashOrSkipComment();
            case AsciiKind.SIGN -> takeSign();
            default -> givesUp = true;
        }
    }

    private void takeWord() {
        int start = at;
        int hash = 0;
        while (at < bytes.length && AsciiKind.isWordPart(bytes[at])) {
            hash = 31 * hash + bytes[at];
            at++;
        }
        tokens.add(start, at, hash);
    }

    private void takeNumber() {
        int start = at;
        while (at < bytes.length && AsciiKind.isWordPart(bytes[at])) {
            at++;
        }
        tokens.add(start, at, 0);
    }

    private void takeSign() {
        tokens.add(at, at + 1, 0);
        at++;
    }

    private void takeSlashOrSkipComment() {
        if (sees(at + 1, '/')) {
            skipLineComment();
        } else if (sees(at + 1, '*')) {
            skipBlockComment();
        } else {
            takeSign();
        }
    }

    private void skipLineComment() {
        while (at < bytes.length && !isLineEnd() && !givesUp) {
            skipInComment();
        }
    }

    private void skipBlockComment() {
        at += 2;
        while (at < bytes.length && !(bytes[at] == '*' && sees(at + 1, '/')) && !givesUp) {
            skipInComment();
        }
        at = Math.min(at + 2, bytes.length);
    }

    private void skipInComment() {
        if (bytes[at] == '\\') {
            giveUpAtEscape();
        }
        at++;
    }

    private void takeLiteral() {
        int start = at;
        if (isTextBlockQuote()) {
            skipTextBlock();
        } else {
            skipQuoted();
        }
        tokens.add(start, at, 0);
    }

    private void skipTextBlock() {
        at += 3;
        while (at < bytes.length && !isTextBlockQuote() && !givesUp) {
            skipInLiteral();
        }
        at = Math.min(at + 3, bytes.length);
    }

    private boolean isTextBlockQuote() {
        return bytes[at] == '"' && sees(at + 1, '"') && sees(at + 2, '"');
    }

    /** Goes to the closing quote, or to the end of the line where the quote is not closed. */
    private void skipQuoted() {
        byte quote = bytes[at];
        at++;
        while (at < bytes.length && bytes[at] != quote && !isLineEnd() && !givesUp) {
            skipInLiteral();
        }
        if (at < bytes.length && bytes[at] == quote) {
            at++;
        }
    }

    /** Skips one byte, and the next with it where a backslash takes its meaning away. */
    private void skipInLiteral() {
        if (bytes[at] == '\\' && at + 1 < bytes.length) {
            giveUpAtEscape();
            at++;
        }
        at++;
    }

    private void giveUpAtEscape() {
        givesUp |= mayHaveEscapes && sees(at + 1, 'u');
    }

    /** The last character of 16 bits ends lines where unicode escapes are resolved, and is not expected in a file. */
    private boolean isLineEnd() {
        byte b = bytes[at];
        givesUp |= b == LAST_CHARACTER_1
                && at + 2 < bytes.length
                && bytes[at + 1] == LAST_CHARACTER_2
                && bytes[at + 2] == LAST_CHARACTER_2;
        return b == '\n' || b == '\r';
    }

    private boolean sees(int place, char c) {
        return place < bytes.length && bytes[place] == c;
    }
}
