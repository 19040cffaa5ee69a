package dev.ringfence.sql;

/** Says what single characters of SQL are: parts of a name without quotes, or blank. */
public final class Characters {

    private Characters() {}

    static boolean isStart(char c) {
        return Character.isLetter(c) || c == '_';
    }

    /** Says whether a name may go on with the character. */
    public static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '#';
    }

    /** Says whether the character is blank; a no-break space and a byte order mark are. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** Returns the offset after the name that begins at the given one; a dollar or a hash before a brace is no part. */
    static int end(String text, int at, int limit) {
        int i = at;
        while (i < limit && isPart(text.charAt(i)) && !text.startsWith("{", i + 1)) {
            i++;
        }
        boolean last = i < limit && isPart(text.charAt(i)) && text.charAt(i) != '$' && text.charAt(i) != '#';
        return last ? i + 1 : i;
    }

    /** Returns the offset of the last character before the given one that is not blank or ends a line, or -1. */
    static int beforeBlanks(String text, int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) != '\n' && isBlank(text.charAt(i))) {
            i--;
        }
        return i;
    }
}
