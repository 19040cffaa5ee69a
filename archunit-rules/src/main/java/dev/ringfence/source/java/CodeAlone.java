package dev.ringfence.source.java;

import java.util.regex.Pattern;

/**
 * The text of a Java source without comments and indentation, each token on the line on which it stood. Of a doc comment there
 * remains that it is one, and whether it has the tag {@code @deprecated}, which javac writes into the class file.
 *
 * <p>JavaParser makes a token of every space, so that this halves the time to parse.
 */
public final class CodeAlone {

    private static final String TEXT_BLOCK = "\"\"\"";

    public static final Pattern DEPRECATED_TAG = Pattern.compile("(?m)^(?:/\\*\\*)?[\\s*]*@deprecated(?![\\w])");
    public static final String DEPRECATED = "/** @deprecated */";
    public static final String NOT_DEPRECATED = "/** */";

    private static final int SHORTEST_DOC = 4;

    private final String text;
    private final StringBuilder code;
    private int at;

    private CodeAlone(String text) {
        this.text = text;
        this.code = new StringBuilder(text.length());
    }

    public static String of(String text) {
        CodeAlone reader = new CodeAlone(text);
        while (reader.at < text.length()) {
            reader.next();
        }
        return reader.code.toString();
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '/' && text.startsWith("//", at)) {
            skipLine();
        } else if (c == '/' && text.startsWith("/*", at)) {
            skipComment();
        } else if (c == '"' || c == '\'') {
            int end = endOfQuoted(text, at);
            code.append(text, at, end);
            at = end;
        } else if (c <= ' ') {
            skipSpace(c);
        } else {
            code.append(c);
            at++;
        }
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
    }

    private void skipComment() {
        int end = text.indexOf("*/", at + 2);
        int stop = end < 0 ? text.length() : end + 2;
        divide();
        if (text.startsWith("/**", at) && stop > at + SHORTEST_DOC) {
            code.append(DEPRECATED_TAG.matcher(text).region(at, stop).find() ? DEPRECATED : NOT_DEPRECATED);
        }
        for (; at < stop; at++) {
            copyLineEnd(text.charAt(at));
        }
    }

    private void skipSpace(char c) {
        if (c == '\n' || c == '\r') {
            copyLineEnd(c);
        } else {
            divide();
        }
        at++;
    }

    private void copyLineEnd(char c) {
        if (c == '\n' || c == '\r') {
            code.append(c);
        }
    }

    /** One space between tokens is as good as many. */
    private void divide() {
        if (code.length() > 0 && code.charAt(code.length() - 1) > ' ') {
            code.append(' ');
        }
    }

    /** Behind the literal of quotes that begins there. */
    static int endOfQuoted(String text, int start) {
        String quote = text.startsWith(TEXT_BLOCK, start) ? TEXT_BLOCK : text.substring(start, start + 1);
        int end = start + quote.length();
        while (end < text.length() && !text.startsWith(quote, end)) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + quote.length(), text.length());
    }
}
