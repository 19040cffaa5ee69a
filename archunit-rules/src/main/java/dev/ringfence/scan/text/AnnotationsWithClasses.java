package dev.ringfence.scan.text;

import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the annotations of a Java source that have a class among their values, by its tokens. */
final class AnnotationsWithClasses {

    private AnnotationsWithClasses() {}

    /** Returns their simple names, wherever they stand; those within another annotation count as a part of that one. */
    static SortedSet<String> in(Tokens tokens) {
        SortedSet<String> found = new TreeSet<>();
        for (int at = 0; at < tokens.size(); at++) {
            int values = tokens.isSign(at, '@') ? endOfName(tokens, at + 1) : at;
            if (values > at + 1 && tokens.isSign(values, '(')) {
                int end = closing(tokens, values);
                if (holdClass(tokens, values, end)) {
                    found.add(tokens.text(values - 1));
                }
                at = end;
            }
        }
        return found;
    }

    /** Returns the place behind the last segment of a name that may be qualified. */
    private static int endOfName(Tokens tokens, int start) {
        int end = start;
        while (end < tokens.size() && tokens.isWord(end)) {
            end++;
            if (!tokens.isSign(end, '.')) {
                return end;
            }
            end++;
        }
        return start;
    }

    private static int closing(Tokens tokens, int opening) {
        int depth = 1;
        int at = opening + 1;
        for (; at < tokens.size() && depth > 0; at++) {
            depth += tokens.isSign(at, '(') ? 1 : tokens.isSign(at, ')') ? -1 : 0;
        }
        return at - 1;
    }

    private static boolean holdClass(Tokens tokens, int start, int end) {
        for (int at = start; at < end; at++) {
            if (tokens.isSign(at, '.') && tokens.isWord(at + 1, "class")) {
                return true;
            }
        }
        return false;
    }
}
