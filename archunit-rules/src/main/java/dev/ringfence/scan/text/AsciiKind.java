package dev.ringfence.scan.text;

/** Says what a byte of a source begins, where it stands outside of comments and literals. */
final class AsciiKind {

    /** Begins what needs a closer look: a backslash, a control character, or what is not ASCII. */
    static final byte OTHER = 0;

    static final byte WHITE = 1;
    static final byte WORD = 2;
    static final byte NUMBER = 3;
    static final byte QUOTE = 4;
    static final byte SLASH = 5;
    static final byte SIGN = 6;

    private static final int BYTES = 256;
    private static final int DELETE = 0x7F;
    private static final byte[] KINDS = new byte[BYTES];

    static {
        for (char c = ' '; c < DELETE; c++) {
            KINDS[c] = kindOf(c);
        }
        for (char c : new char[] {'\t', '\n', '\f', '\r'}) {
            KINDS[c] = WHITE;
        }
    }

    private AsciiKind() {}

    private static byte kindOf(char c) {
        if (Character.isJavaIdentifierPart(c)) {
            return Character.isDigit(c) ? NUMBER : WORD;
        }
        return switch (c) {
            case ' ' -> WHITE;
            case '"', '\'' -> QUOTE;
            case '/' -> SLASH;
            case '\\' -> OTHER;
            default -> SIGN;
        };
    }

    static byte of(byte b) {
        return KINDS[b & BYTES - 1];
    }

    /** Says whether the byte may follow in a word or number. */
    static boolean isWordPart(byte b) {
        byte kind = of(b);
        return kind == WORD || kind == NUMBER;
    }
}
