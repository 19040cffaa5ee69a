package dev.ringfence.scan.text;

import java.util.Optional;

/** A place in a text that moves on, and the line that it is in. */
final class Cursor {

    private final String text;
    private int at;
    private int line = 1;

    Cursor(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    int line() {
        return line;
    }

    boolean sees(String wanted) {
        return text.startsWith(wanted, at);
    }

    /** The character so far ahead, or behind where negative; zero beyond either end. */
    char ahead(int offset) {
        int index = at + offset;
        return index >= 0 && index < text.length() ? text.charAt(index) : 0;
    }

    boolean isAtLineEnd() {
        return ahead(0) == '\n' || ahead(0) == '\r';
    }

    boolean isAtWord() {
        return !isAtEnd() && Character.isJavaIdentifierPart(text.codePointAt(at));
    }

    boolean isBehindWord() {
        return at > 0 && Character.isJavaIdentifierPart(text.codePointBefore(at));
    }

    boolean isBeforeLater(String wanted) {
        return text.indexOf(wanted, at + 1) >= 0;
    }

    /** {@code \r\n} ends one line: it is counted at its {@code \n}. */
    void step() {
        char c = ahead(0);
        at++;
        if (c == '\n' || c == '\r' && ahead(0) != '\n') {
            line++;
        }
    }

    void step(int count) {
        for (int i = 0; i < count && !isAtEnd(); i++) {
            step();
        }
    }

    void skipLine() {
        while (!isAtEnd() && !isAtLineEnd()) {
            at++;
        }
    }

    String takeWord() {
        int start = at;
        while (isAtWord()) {
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(start, at);
    }

    /** A word with the quotes around it; empty where its line ends before it. */
    Optional<String> takeQuoted() {
        int end = text.indexOf(ahead(0), at + 1);
        if (end < 0 || text.substring(at, end).lines().count() > 1) {
            return Optional.empty();
        }
        String word = text.substring(at, end + 1);
        at = end + 1;
        return Optional.of(word);
    }
}
