package dev.ringfence.sql;

import java.util.regex.Pattern;

/**
 * Finds where what is quoted ends.
 *
 * <p>Standard SQL doubles a quote, MySQL may also put a backslash before it. A text tells which it is: with backticks,
 * or with a letter right after {@code \'}, a backslash escapes.
 */
record Quotes(String text, boolean backslash) {

    private static final Pattern ESCAPED = Pattern.compile("`|\\\\'\\p{L}");

    /** Stands for the end of a quote that is never closed. */
    static final int OPEN = -1;

    static Quotes of(String text) {
        return new Quotes(text, text.indexOf('\\') >= 0 && ESCAPED.matcher(text).find());
    }

    /** Returns the offset after the quote that closes the one at the given offset. */
    int end(int at, boolean escapes) {
        char quote = text.charAt(at);
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && (escapes || backslash) && quote != '`') {
                i++;
            } else if (c == quote && i + 1 < text.length() && text.charAt(i + 1) == quote) {
                i++;
            } else if (c == quote) {
                return i + 1;
            }
        }
        return OPEN;
    }

    /** Returns the offset after {@code $tag$ .. $tag$}, or {@link #OPEN} where no such text begins. */
    int dollarEnd(int at) {
        int tag = at + 1;
        while (tag < text.length() && Characters.isPart(text.charAt(tag)) && text.charAt(tag) != '$') {
            tag++;
        }
        if (tag >= text.length() || text.charAt(tag) != '$' || Character.isDigit(text.charAt(at + 1))) {
            return OPEN;
        }
        String mark = text.substring(at, tag + 1);
        int close = text.indexOf(mark, tag + 1);
        return close < 0 ? OPEN : close + mark.length();
    }

    /** Returns the offset after a name in square brackets, or {@link #OPEN} where the bracket is one of an array. */
    int bracketEnd(int at) {
        int i = at + 1;
        boolean letter = false;
        while (i < text.length() && (Characters.isPart(text.charAt(i)) || " -.".indexOf(text.charAt(i)) >= 0)) {
            letter |= Characters.isStart(text.charAt(i));
            i++;
        }
        boolean closed = i < text.length() && text.charAt(i) == ']';
        return closed && letter && !isIndex(at) ? i + 1 : OPEN;
    }

    private boolean isIndex(int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return Characters.isPart(before) || before == ']' || before == ')' || before == '"';
    }

    /** Returns what stands between the quotes, a doubled one once. */
    String inside(int from, int to) {
        String quote = text.substring(from, from + 1);
        return text.substring(from + 1, to - 1).replace(quote + quote, quote);
    }
}
