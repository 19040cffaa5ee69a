package dev.ringfence.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Holds the segments of a dotted pattern, or of a glob of paths. {@link #SPAN} stands for {@code ..}, or for {@code **}
 * of a path.
 */
record Segments(List<Segment> list) {

    private static final Pattern SEGMENT =
            Pattern.compile("[\\p{javaJavaIdentifierPart}*&&[^\\p{javaIdentifierIgnorable}]]+(-info)?");

    /**
     * Holds one segment: literal text with {@code *} and, in paths alone, {@code ?}; or a span of any number of
     * segments.
     */
    record Segment(String text) {

        boolean isSpan() {
            return equals(SPAN);
        }

        boolean isLiteral() {
            return !isSpan() && text.indexOf('*') < 0 && text.indexOf('?') < 0;
        }

        boolean matches(String name) {
            return isLiteral()
                    ? text.equals(name)
                    : walk(
                            text.length(),
                            name.length(),
                            in -> text.charAt(in) == '*',
                            (in, at) -> text.charAt(in) == '?' || text.charAt(in) == name.charAt(at));
        }

        int literalCharacters() {
            return isSpan() ? 0 : (int) text.chars().filter(c -> c != '*').count();
        }
    }

    /** Stands for any number of segments; no name holds its sign. */
    static final Segment SPAN = new Segment("/");

    /** Says whether one place of a pattern fits one place of a name. */
    private interface Fitting {

        boolean fits(int in, int at);
    }

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

    /**
     * Says how many leading segments of the name the pattern takes up at the least, or -1 where no such beginning fits.
     */
    int shortestPrefixOf(List<String> name) {
        for (int length = 0; length <= name.size(); length++) {
            if (matches(name.subList(0, length))) {
                return length;
            }
        }
        return -1;
    }

    boolean matches(List<String> name) {
        return walk(
                list.size(),
                name.size(),
                in -> list.get(in).isSpan(),
                (in, at) -> list.get(in).matches(name.get(at)));
    }

    /**
     * Walks with the usual two pointers: on a mismatch, the last star takes one more. So a hostile pattern costs no
     * more than n * m.
     */
    private static boolean walk(int length, int nameLength, IntPredicate isStar, Fitting fitting) {
        int at = 0;
        int in = 0;
        int star = -1;
        int resume = 0;
        while (at < nameLength) {
            if (in < length && isStar.test(in)) {
                star = in++;
                resume = at;
            } else if (in < length && fitting.fits(in, at)) {
                in++;
                at++;
            } else if (star >= 0) {
                in = star + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        while (in < length && isStar.test(in)) {
            in++;
        }
        return in == length;
    }

    /** Says whether a name that matches may begin with these segments, and go on. */
    boolean mayBegin(List<String> name) {
        for (int at = 0; at < name.size(); at++) {
            if (list.get(at).isSpan()) {
                return true;
            }
            if (at == list.size() - 1 || !list.get(at).matches(name.get(at))) {
                return false;
            }
        }
        return true;
    }

    static List<String> split(String name) {
        return name.isEmpty() ? List.of() : Arrays.asList(name.split("\\."));
    }
}
