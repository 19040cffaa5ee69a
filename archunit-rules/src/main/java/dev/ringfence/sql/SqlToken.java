package dev.ringfence.sql;

/**
 * A token is a piece of SQL text: its kind, what it says without quotes, and where it stands.
 *
 * @param kind what the token is
 * @param text a word, number, symbol or placeholder as written; a quoted name or a literal without its quotes
 * @param at the offset of its first character in the text, from 0
 * @param end the offset after its last character
 */
public record SqlToken(Kind kind, String text, int at, int end) {

    /** A kind says what a token can stand for. */
    public enum Kind {
        /** A name or keyword without quotes. */
        WORD,
        /** A name in double quotes, backticks or square brackets. */
        QUOTED,
        /** A text in single or dollar quotes. */
        LITERAL,
        /** A number. */
        NUMBER,
        /** A value that comes at run time: {@code ?}, {@code ?1}, {@code $1}, {@code :x}, {@code #{x}}. */
        PARAMETER,
        /** A variable of a session or a routine: {@code @x}. */
        VARIABLE,
        /** A piece of the text that comes at run time: <code>${x}</code>, {@code %s}, {@code {0}}, the concat mark. */
        MADE,
        /** An operator or a sign. */
        SYMBOL
    }

    /** Says whether this is the keyword, in any case and without quotes. */
    public boolean isWord(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    /** Says whether this is the sign. */
    public boolean isSymbol(String sign) {
        return kind == Kind.SYMBOL && text.equals(sign);
    }

    /** Says whether this can be a part of a name: a word, or anything in quotes that are of names. */
    public boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }
}
