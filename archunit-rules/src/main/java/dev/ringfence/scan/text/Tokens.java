package dev.ringfence.scan.text;

/** Holds the tokens of a Java source in their order, its comments apart. */
sealed interface Tokens permits AsciiTokens, TokenList {

    /** Stands for the sign of what is no sign. */
    char NO_SIGN = 0;

    /** Returns how many there are. */
    int size();

    /** Says whether the token is a name or keyword. */
    boolean isWord(int at);

    /** Returns the sign, or {@link #NO_SIGN} for words and literals. */
    char sign(int at);

    /** Returns the token's text; empty for string and character literals. */
    String text(int at);

    /** Returns the {@code hashCode} of the token's text, which is a word. */
    int wordHash(int at);

    /** Returns the line in which the token begins, from 1. It is cheap where it is asked of later and later tokens. */
    int line(int at);

    /** Says whether there is such a token and it is that name or keyword. */
    boolean isWord(int at, String word);

    /** Says whether there is such a token and it is that sign. */
    default boolean isSign(int at, char sign) {
        return at < size() && sign(at) == sign;
    }
}
