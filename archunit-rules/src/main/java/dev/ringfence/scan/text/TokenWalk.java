package dev.ringfence.scan.text;

import java.util.List;

/** A place in the tokens of a source that moves on. */
final class TokenWalk {

    private static final Token END = new Token(Token.Kind.LITERAL, "", 0);

    private final List<Token> tokens;
    private int at;

    TokenWalk(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean isAtEnd() {
        return at >= tokens.size();
    }

    /** The token so far ahead, or behind where negative; beyond either end one that is nothing. */
    private Token ahead(int offset) {
        int index = at + offset;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
    }

    String text() {
        return ahead(0).text();
    }

    int line() {
        return ahead(0).line();
    }

    boolean seesWord() {
        return ahead(0).isWord();
    }

    boolean sees(String text) {
        return ahead(0).is(text);
    }

    boolean sees(int offset, String text) {
        return ahead(offset).is(text);
    }

    boolean isAtStart() {
        return at == 0;
    }

    boolean seesOpening() {
        return sees("(") || sees("[") || sees("{");
    }

    private boolean seesClosing() {
        return sees(")") || sees("]") || sees("}");
    }

    void step() {
        at++;
    }

    /** Steps over the token where it is there. Returns whether it was. */
    boolean take(String text) {
        boolean isThere = sees(text);
        at += isThere ? 1 : 0;
        return isThere;
    }

    /** The same where line ends may stand on both sides of it. */
    boolean takeAcrossLines(String text) {
        int before = at;
        skipLineEnds();
        boolean isThere = take(text);
        if (isThere) {
            skipLineEnds();
        } else {
            at = before;
        }
        return isThere;
    }

    void skipLineEnds() {
        while (sees(OtherTokens.LINE_END)) {
            at++;
        }
    }

    /** Line ends and semicolons. */
    void skipSeparators() {
        while (sees(OtherTokens.LINE_END) || sees(";")) {
            at++;
        }
    }

    /** Over an opening bracket and all up to the one that closes it. */
    void skipBrackets() {
        int depth = 0;
        do {
            depth += seesOpening() ? 1 : seesClosing() ? -1 : 0;
            at++;
        } while (!isAtEnd() && depth > 0);
    }
}
