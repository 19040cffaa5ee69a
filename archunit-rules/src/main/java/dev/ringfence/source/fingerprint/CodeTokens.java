package dev.ringfence.source.fingerprint;

import dev.ringfence.scan.text.JavaTokens;
import dev.ringfence.scan.text.Token;
import dev.ringfence.source.java.CodeAlone;

/** Writes the tokens of a source that cannot be parsed, as a text without its looks. */
final class CodeTokens {

    private static final char TOKEN_END = '\u0001';

    private CodeTokens() {}

    /** An escape may end a comment or begin one; where a text has any escape, all of it counts. */
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

    /** Two plus or minus signs that stand together are another token than two apart; this holds for no other signs. */
    private static void take(String text, JavaTokens tokens, StringBuilder code) {
        int start = tokens.start();
        if (text.startsWith("++", start) || text.startsWith("--", start)) {
            tokens.next();
        }
        code.append(text, start, tokens.end()).append(TOKEN_END);
    }
}
