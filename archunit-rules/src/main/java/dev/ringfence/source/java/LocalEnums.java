package dev.ringfence.source.java;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes code with local enums readable for JavaParser, whose grammar has none: each becomes the one member of a local class, on the same
 * lines.
 */
public final class LocalEnums {

    /** How the class begins that stands around a local enum; no person would name one so. */
    public static final String CLASS = "$LocalEnum";

    private static final Pattern ENUM = Pattern.compile("\\benum\\s+[\\p{javaJavaIdentifierPart}]+");

    private LocalEnums() {}

    /**
     * The code with a class around the enum at which parsing failed; empty where there is none.
     *
     * @param line the line at which it failed, from 1
     */
    static Optional<String> wrapped(String code, int line) {
        Matcher matcher = ENUM.matcher(code).region(0, endOfLine(code, line));
        int start = -1;
        while (matcher.find()) {
            start = matcher.start();
        }
        int close = start < 0 ? -1 : closingBrace(code, start);
        return close < 0
                ? Optional.empty()
                : Optional.of(code.substring(0, start) + "class " + CLASS + start + " { " + code.substring(start, close)
                        + "}" + code.substring(close));
    }

    private static int startOfLine(String code, int line) {
        int at = 0;
        for (int passed = 1; passed < line && at >= 0; passed++) {
            at = code.indexOf('\n', at) + 1;
        }
        return at;
    }

    private static int endOfLine(String code, int line) {
        int end = code.indexOf('\n', startOfLine(code, line));
        return end < 0 ? code.length() : end;
    }

    /** The place of the brace that ends what the next one begins, literals passed over; -1 where there is none. */
    private static int closingBrace(String code, int from) {
        int depth = 0;
        for (int at = from; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == '"' || c == '\'') {
                at = CodeAlone.endOfQuoted(code, at) - 1;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return at + 1;
            }
        }
        return -1;
    }
}
