package dev.ringfence.source.java;

import dev.ringfence.scan.text.JavaTokens;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes code with local enums readable for JavaParser, whose grammar has none. Each enum becomes the only member of a
 * local class, on the same lines.
 */
public final class LocalEnums {

    /** Begins the class that stands around a local enum; no person would name a class so. */
    public static final String CLASS = "$LocalEnum";

    private static final Pattern ENUM = Pattern.compile("enum\\s+[\\p{javaJavaIdentifierPart}]");

    private LocalEnums() {}

    /**
     * Returns the code with a class around the enum at which parsing failed; empty where no enum is there.
     *
     * @param line the line at which it failed, from 1
     */
    static Optional<String> wrapped(String code, int line) {
        JavaTokens tokens = JavaTokens.in(code);
        int start = -1;
        int close = -1;
        for (int depth = 0; tokens.next(); ) {
            if (tokens.line() <= line && tokens.is("enum") && isDeclared(code, tokens.start())) {
                start = tokens.start();
                close = -1;
                depth = 0;
            }
            depth += tokens.is("{") ? 1 : tokens.is("}") ? -1 : 0;
            if (close < 0 && depth == 0 && tokens.is("}")) {
                close = tokens.end();
            }
        }
        return start < 0 || close < 0
                ? Optional.empty()
                : Optional.of(code.substring(0, start) + "class " + CLASS + start + " { " + code.substring(start, close)
                        + "}" + code.substring(close));
    }

    private static boolean isDeclared(String code, int start) {
        return ENUM.matcher(code).region(start, code.length()).lookingAt();
    }
}
