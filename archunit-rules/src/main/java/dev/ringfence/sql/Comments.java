package dev.ringfence.sql;

/**
 * Skips blanks and comments: {@code --}, {@code #} and {@code /* *}{@code /}, hints among them.
 *
 * <p>Comments nest as in PostgreSQL where that way they end; what MySQL runs inside {@code /*!} is no comment.
 */
record Comments(String text, int limit) {

    /** Returns the offset of the first character from the given one that is neither blank nor comment. */
    int skip(int from) {
        int at = from;
        for (int next = step(at); next > at; next = step(at)) {
            at = next;
        }
        return Math.min(at, limit);
    }

    private int step(int at) {
        if (at >= limit) {
            return at;
        }
        char c = text.charAt(at);
        if (Characters.isBlank(c)) {
            return at + 1;
        }
        return switch (c) {
            case '-' -> text.startsWith("--", at) ? lineEnd(at) : at;
            case '#' -> isHashComment(at) ? lineEnd(at) : at;
            case '/' -> slash(at);
            case '*' -> text.startsWith("*/", at) ? at + 2 : at;
            default -> at;
        };
    }

    private boolean isHashComment(int at) {
        char after = at + 1 < limit ? text.charAt(at + 1) : ' ';
        return Characters.isBlank(after) || (after == '-' || Characters.isPart(after)) && startsLine(at);
    }

    private boolean startsLine(int at) {
        int i = Characters.beforeBlanks(text, at);
        return i >= 0 && text.charAt(i) == '\n';
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? limit : end + 1;
    }

    private int slash(int at) {
        if (!text.startsWith("/*", at)) {
            return at;
        }
        return text.startsWith("/*!", at) ? digitsEnd(at + 3) : closed(at);
    }

    private int digitsEnd(int at) {
        int i = at;
        while (i < limit && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int closed(int at) {
        int nested = nestedEnd(at);
        int plain = text.indexOf("*/", at + 2);
        return nested >= 0 ? nested : plain >= 0 ? plain + 2 : limit;
    }

    private int nestedEnd(int at) {
        int depth = 0;
        for (int i = at; i + 1 < limit; i++) {
            if (text.startsWith("/*", i)) {
                depth++;
                i++;
            } else if (text.startsWith("*/", i) && --depth == 0) {
                return i + 2;
            } else if (text.startsWith("*/", i)) {
                i++;
            }
        }
        return -1;
    }
}
