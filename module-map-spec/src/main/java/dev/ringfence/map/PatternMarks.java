package dev.ringfence.map;

import dev.ringfence.map.Segments.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Says what a name must have if a pattern fits it.
 *
 * <ol>
 *   <li>A segment of the pattern without {@code *} is a segment of the name.
 *   <li>Of any other, what stands before its first {@code *} begins a segment of the name.
 *   <li>What stands behind its last {@code *} ends one.
 * </ol>
 */
final class PatternMarks {

    private static final String WHOLE = "=";
    private static final String BEGIN = "^";
    private static final String END = "$";

    private final Set<Integer> beginnings = new TreeSet<>();
    private final Set<Integer> ends = new TreeSet<>();

    /** Returns the marks of a pattern, of which a name that it fits has each. */
    List<String> of(NamePattern pattern) {
        Segments segments =
                pattern instanceof TypePattern type ? type.segments() : ((PackagePattern) pattern).segments();
        return segments.list().stream()
                .filter(segment -> !segment.isSpan())
                .flatMap(this::of)
                .distinct()
                .toList();
    }

    private Stream<String> of(Segment segment) {
        String text = segment.text();
        if (segment.isLiteral()) {
            return Stream.of(WHOLE + text);
        }
        List<String> marks = new ArrayList<>();
        int first = text.indexOf('*');
        int last = text.length() - 1 - text.lastIndexOf('*');
        if (first > 0) {
            beginnings.add(first);
            marks.add(BEGIN + text.substring(0, first));
        }
        if (last > 0) {
            ends.add(last);
            marks.add(END + text.substring(text.length() - last));
        }
        return marks.stream();
    }

    /** Returns all marks that a name has, of those that any pattern asked for so far has. */
    Set<String> of(TypeName type) {
        Set<String> marks = new HashSet<>();
        Stream.concat(Segments.split(type.packageName()).stream(), Stream.of(type.simpleName()))
                .forEach(segment -> add(segment, marks));
        return marks;
    }

    private void add(String segment, Set<String> marks) {
        marks.add(WHOLE + segment);
        for (int length : beginnings) {
            if (length <= segment.length()) {
                marks.add(BEGIN + segment.substring(0, length));
            }
        }
        for (int length : ends) {
            if (length <= segment.length()) {
                marks.add(END + segment.substring(segment.length() - length));
            }
        }
    }
}
