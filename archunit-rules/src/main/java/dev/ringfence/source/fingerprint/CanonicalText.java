package dev.ringfence.source.fingerprint;

/**
 * Builds a canonical form: tokens, each with its length, and groups of them, so that no two trees are written alike.
 */
final class CanonicalText {

    private static final char TOKEN = ':';
    private static final char GROUP_START = '(';
    private static final char GROUP_END = ')';

    private final StringBuilder text = new StringBuilder();

    /** Whatever stands in a token, strings included, the token's length tells where it ends. */
    void token(String token) {
        text.append(token.length()).append(TOKEN).append(token);
    }

    void group(Runnable content) {
        open();
        content.run();
        close();
    }

    void open() {
        text.append(GROUP_START);
    }

    void close() {
        text.append(GROUP_END);
    }

    /** Writes a canonical form that was built apart. */
    void group(String canonical) {
        text.append(GROUP_START).append(canonical).append(GROUP_END);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
