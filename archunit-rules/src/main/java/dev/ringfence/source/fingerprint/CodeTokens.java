package dev.ringfence.source.fingerprint;

import dev.ringfence.scan.text.JavaTokens;
import dev.ringfence.scan.text.Token;
import dev.ringfence.source.java.CodeAlone;

/** The tokens of a source that cannot be parsed, as a text without its looks. */
final class CodeTokens {

    private static final char TOKEN_END = '\u0001';

    private CodeTokens() {}

    /** An escape may end a comment or begin one, so that with any, all of the text counts. */
    static String of(String source) {
        String text = source.replace("\r\n", "\n").replace('\r', '\n');
        if (text.contains("\\u")) {
            return text;
        }
        StringBuilder code = new StringBuilder();
        JavaTokens tokens = JavaTokens.in(text);
        while (tokens.next()) {
            if (tokens.kind() != Token.Kind.COMMENT) {
                take(text, tokens, code);
            } else if (CodeAlone.isDeprecation(text, tokens)) {
                code.append(CodeAlone.DEPRECATED).append(TOKEN_END);
            }
        }
        return code.toString();
    }

    /** Only two signs of a kind that stand together are another token than two apart. */
    private static void take(String text, JavaTokens tokens, StringBuilder code) {
        int start = tokens.start();
        if (text.startsWith("++", start) || text.startsWith("--", start)) {
            tokens.next();
        }
        code.append(text, start, tokens.end()).append(TOKEN_END);
    }
}
