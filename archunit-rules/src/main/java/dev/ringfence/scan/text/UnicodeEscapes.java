package dev.ringfence.scan.text;

/** Resolves the {@code \}{@code u0041} of Java sources, which stand for a character anywhere (JLS 3.3). */
public final class UnicodeEscapes {

    /**
     * Ends a line comment as a line end does, but begins no line of the file. No text holds this character as it
     * stands.
     */
    static final char ESCAPED_LINE_END = '\uFFFF';

    /** Stands for the character that an escape names and that ends lines here. */
    private static final char NO_CHARACTER = '\uFFFE';

    private static final int DIGITS = 4;

    private UnicodeEscapes() {}

    /** Returns the text with the character in the place of each escape. */
    public static String resolve(String text) {
        if (!text.contains("\\u")) {
            return text;
        }
        StringBuilder resolved = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int digits = c == '\\' ? digitsOfEscapeAt(text, at) : -1;
            if (digits >= 0) {
                resolved.append(character(text, digits));
                at = digits + DIGITS;
            } else {
                // A backslash that is no part of an escape takes the next character with it: \\u0041 is no escape.
                int end = c == '\\' ? Math.min(at + 2, text.length()) : at + 1;
                resolved.append(text, at, end);
                at = end;
            }
        }
        return resolved.toString();
    }

    /** Says where the four digits begin, or -1 where no escape is. */
    private static int digitsOfEscapeAt(String text, int backslash) {
        int at = backslash + 1;
        while (at < text.length() && text.charAt(at) == 'u') {
            at++;
        }
        boolean isEscape = at > backslash + 1 && at + DIGITS <= text.length() && areDigits(text, at);
        return isEscape ? at : -1;
    }

    private static boolean areDigits(String text, int from) {
        return text.substring(from, from + DIGITS).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    private static char character(String text, int digits) {
        char c = (char) Integer.parseInt(text.substring(digits, digits + DIGITS), 16);
        return c == '\n' || c == '\r' ? ESCAPED_LINE_END : c == ESCAPED_LINE_END ? NO_CHARACTER : c;
    }
}
