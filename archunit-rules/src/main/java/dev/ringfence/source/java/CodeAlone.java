package dev.ringfence.source.java;

import dev.ringfence.scan.text.JavaTokens;
import dev.ringfence.scan.text.Token;
import java.util.regex.Pattern;

/**
 * Holds the text of a Java source without comments and indentation, each token on the line on which it stood. Words are
 * as javac reads them, without the characters that it drops. Of a doc
 * comment nothing remains but that it is one, and whether it has the tag {@code @deprecated}, which javac writes into
 * the class file.
 *
 * <p>JavaParser makes a token of every space, so that this halves the time to parse.
 */
public final class CodeAlone {

    /** Nothing here passes a line end, so that no line is looked at twice. */
    public static final Pattern DEPRECATED_TAG =
            Pattern.compile("(?m)^(?:/\\*\\*)?[ \\t\\f\\x0B*]*+@deprecated(?![\\w])");

    public static final String DEPRECATED = "/** @deprecated */";

    private static final String NOT_DEPRECATED = "/** */";
    private static final int SHORTEST_DOC = 4;

    private final String text;
    private final StringBuilder code;

    private CodeAlone(String text) {
        this.text = text;
        this.code = new StringBuilder(text.length());
    }

    public static String of(String text) {
        CodeAlone reader = new CodeAlone(text);
        JavaTokens tokens = JavaTokens.in(text);
        int passed = 0;
        while (tokens.next()) {
            reader.space(passed, tokens.start());
            reader.take(tokens);
            passed = tokens.end();
        }
        reader.space(passed, text.length());
        return reader.code.toString();
    }

    private void space(int start, int end) {
        for (int at = start; at < end; at++) {
            if (!copyLineEnd(at)) {
                divide();
            }
        }
    }

    private void take(JavaTokens tokens) {
        if (tokens.kind() == Token.Kind.WORD) {
            code.append(tokens.word());
        } else if (tokens.kind() != Token.Kind.COMMENT) {
            code.append(text, tokens.start(), tokens.end());
        } else if (text.startsWith("/*", tokens.start())) {
            divide();
            if (isDoc(text, tokens)) {
                code.append(isDeprecation(text, tokens) ? DEPRECATED : NOT_DEPRECATED);
            }
            for (int at = tokens.start(); at < tokens.end(); at++) {
                copyLineEnd(at);
            }
        }
    }

    private static boolean isDoc(String text, JavaTokens comment) {
        return text.startsWith("/**", comment.start()) && comment.end() > comment.start() + SHORTEST_DOC;
    }

    /** Says whether the comment is a doc comment that javac writes into the class file as a deprecation. */
    public static boolean isDeprecation(String text, JavaTokens comment) {
        return isDoc(text, comment)
                && DEPRECATED_TAG
                        .matcher(text)
                        .region(comment.start(), comment.end())
                        .find();
    }

    private boolean copyLineEnd(int at) {
        char c = text.charAt(at);
        boolean isLineEnd = c == '\n' || c == '\r';
        if (isLineEnd) {
            code.append(c);
        }
        return isLineEnd;
    }

    /** One space between tokens is as good as many. */
    private void divide() {
        if (code.length() > 0 && code.charAt(code.length() - 1) > ' ') {
            code.append(' ');
        }
    }
}
