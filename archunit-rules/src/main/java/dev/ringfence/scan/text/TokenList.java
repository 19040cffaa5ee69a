package dev.ringfence.scan.text;

import java.util.List;

/** Holds the tokens of any source, an object each. */
record TokenList(List<Token> tokens) implements Tokens {

    static TokenList of(String source) {
        return new TokenList(JavaTokens.of(source));
    }

    @Override
    public int size() {
        return tokens.size();
    }

    @Override
    public boolean isWord(int at) {
        return tokens.get(at).isWord();
    }

    @Override
    public char sign(int at) {
        Token token = tokens.get(at);
        return token.kind() == Token.Kind.SIGN ? token.text().charAt(0) : NO_SIGN;
    }

    @Override
    public String text(int at) {
        return tokens.get(at).text();
    }

    @Override
    public int wordHash(int at) {
        return tokens.get(at).text().hashCode();
    }

    @Override
    public int line(int at) {
        return tokens.get(at).line();
    }

    @Override
    public boolean isWord(int at, String word) {
        return at < size() && tokens.get(at).isWord() && tokens.get(at).text().equals(word);
    }
}
