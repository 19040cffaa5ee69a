package dev.ringfence.source.fingerprint;

import dev.ringfence.source.java.CodeAlone;

/** The tokens of a source that cannot be parsed, as a text without its looks. */
final class CodeTokens {

    private static final String TEXT_BLOCK = "\"\"\"";
    private static final char TOKEN_END = '\u0001';

    private final String code;
    private final StringBuilder tokens = new StringBuilder();
    private int at;

    private CodeTokens(String code) {
        this.code = code;
    }

    /** An escape may end a comment or begin one, so that with any, all of the text counts. */
    static String of(String source) {
        String text = source.replace("\r\n", "\n").replace('\r', '\n');
        if (text.contains("\\u")) {
            return text;
        }
        CodeTokens reader = new CodeTokens(CodeAlone.of(text));
        while (reader.at < reader.code.length()) {
            reader.next();
        }
        return reader.tokens.toString();
    }

    private void next() {
        char c = code.charAt(at);
        if (c <= ' ') {
            at++;
        } else if (code.startsWith(CodeAlone.NOT_DEPRECATED, at)) {
            at += CodeAlone.NOT_DEPRECATED.length();
        } else if (code.startsWith(CodeAlone.DEPRECATED, at)) {
            take(at + CodeAlone.DEPRECATED.length());
        } else if (code.startsWith(TEXT_BLOCK, at)) {
            take(endOfQuoted(TEXT_BLOCK));
        } else if (c == '"' || c == '\'') {
            take(endOfQuoted(String.valueOf(c)));
        } else if (Character.isJavaIdentifierPart(c)) {
            take(endOfWord());
        } else {
            take(code.startsWith("++", at) || code.startsWith("--", at) ? at + 2 : at + 1);
        }
    }

    private void take(int end) {
        tokens.append(code, at, end).append(TOKEN_END);
        at = end;
    }

    private int endOfWord() {
        int end = at;
        while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfQuoted(String quote) {
        int end = at + quote.length();
        while (end < code.length() && !code.startsWith(quote, end)) {
            end += code.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + quote.length(), code.length());
    }
}
