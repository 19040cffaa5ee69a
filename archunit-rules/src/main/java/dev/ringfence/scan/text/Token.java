package dev.ringfence.scan.text;

/**
 * Holds a word, a literal or a single sign of a source.
 *
 * @param text as it stands; empty for string and character literals
 * @param line where it begins, from 1
 */
public record Token(Kind kind, String text, int line) {

    /** Says what a token is; a list of tokens has no comments. */
    public enum Kind {
        WORD,
        LITERAL,
        SIGN,
        COMMENT
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean is(String wanted) {
        return kind != Kind.LITERAL && text.equals(wanted);
    }
}
