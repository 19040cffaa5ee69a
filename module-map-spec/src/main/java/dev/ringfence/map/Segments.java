package dev.ringfence.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A dotted pattern as its segments, {@link #SPAN} standing for {@code ..}. */
record Segments(List<Segment> list) {

    private static final Pattern SEGMENT =
            Pattern.compile("[\\p{javaJavaIdentifierPart}*&&[^\\p{javaIdentifierIgnorable}]]+(-info)?");

    /** One segment: literal text with {@code *}, or a span of any number of segments. */
    record Segment(String text) {

        boolean isSpan() {
            return text.isEmpty();
        }

        boolean isLiteral() {
            return !isSpan() && text.indexOf('*') < 0;
        }

        boolean matches(String name) {
            return isLiteral() ? text.equals(name) : globMatches(name);
        }

        int literalCharacters() {
            return (int) text.chars().filter(c -> c != '*').count();
        }

        /** The usual two-pointer walk: on a mismatch, let the last star take one more character. */
        private boolean globMatches(String name) {
            int at = 0;
            int in = 0;
            int star = -1;
            int resume = 0;
            while (at < name.length()) {
                if (in < text.length() && text.charAt(in) == '*') {
                    star = in++;
                    resume = at;
                } else if (in < text.length() && text.charAt(in) == name.charAt(at)) {
                    in++;
                    at++;
                } else if (star >= 0) {
                    in = star + 1;
                    at = ++resume;
                } else {
                    return false;
                }
            }
            while (in < text.length() && text.charAt(in) == '*') {
                in++;
            }
            return in == text.length();
        }
    }

    static final Segment SPAN = new Segment("");

    static boolean isValid(String text) {
        String body = withoutTrailingSpan(text);
        if (body.isEmpty() || body.startsWith(".") || body.endsWith(".") || body.contains("...")) {
            return false;
        }
        return Arrays.stream(body.split("\\."))
                .filter(part -> !part.isEmpty())
                .allMatch(part -> SEGMENT.matcher(part).matches());
    }

    /** A trailing {@code ..} is accepted and changes nothing: a package always means itself and all below it. */
    static String withoutTrailingSpan(String text) {
        return text.endsWith("..") ? text.substring(0, text.length() - 2) : text;
    }

    static Segments of(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not a pattern: " + text);
        }
        List<Segment> segments = new ArrayList<>();
        for (String part : withoutTrailingSpan(text).split("\\.")) {
            segments.add(part.isEmpty() ? SPAN : new Segment(part));
        }
        return new Segments(List.copyOf(segments));
    }

    boolean isLiteral() {
        return list.stream().allMatch(Segment::isLiteral);
    }

    int namedSegments() {
        return (int) list.stream().filter(segment -> !segment.isSpan()).count();
    }

    int literalCharacters() {
        return list.stream().mapToInt(Segment::literalCharacters).sum();
    }

    Segments butLast() {
        return new Segments(list.subList(0, list.size() - 1));
    }

    Segment last() {
        return list.get(list.size() - 1);
    }

    /**
     * How many leading segments of the name the pattern takes up at the least, or -1 where no such beginning fits.
     */
    int shortestPrefixOf(List<String> name) {
        for (int length = 0; length <= name.size(); length++) {
            if (matches(name.subList(0, length))) {
                return length;
            }
        }
        return -1;
    }

    /** The two-pointer walk of {@link Segment#globMatches} once more, over segments: a hostile pattern costs no more than n * m. */
    boolean matches(List<String> name) {
        int at = 0;
        int in = 0;
        int span = -1;
        int resume = 0;
        while (at < name.size()) {
            if (in < list.size() && list.get(in).isSpan()) {
                span = in++;
                resume = at;
            } else if (in < list.size() && list.get(in).matches(name.get(at))) {
                in++;
                at++;
            } else if (span >= 0) {
                in = span + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        while (in < list.size() && list.get(in).isSpan()) {
            in++;
        }
        return in == list.size();
    }

    static List<String> split(String name) {
        return name.isEmpty() ? List.of() : Arrays.asList(name.split("\\."));
    }
}
