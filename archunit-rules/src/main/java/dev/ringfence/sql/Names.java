package dev.ringfence.sql;

/** Tells which characters a name without quotes is made of. */
final class Names {

    private Names() {}

    static boolean isStart(char c) {
        return Character.isLetter(c) || c == '_';
    }

    static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '#';
    }

    /** Answers the offset after the name that begins at the given one; a dollar or a hash before a brace is no part. */
    static int end(String text, int at, int limit) {
        int i = at;
        while (i < limit && isPart(text.charAt(i)) && !text.startsWith("{", i + 1)) {
            i++;
        }
        boolean last = i < limit && isPart(text.charAt(i)) && text.charAt(i) != '$' && text.charAt(i) != '#';
        return last ? i + 1 : i;
    }
}
