package dev.ringfence.source;

import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the comment at the end of a fixture's line says is to be found there.
 *
 * <p>It is {@code // shop.orders.Order: both}, or {@code source} or {@code bytecode}; several are divided by commas. The
 * edge begins at the primary type of the file, or at a type of its package that is named before an arrow: {@code // Other ->
 * shop.orders.Order: both}. Of an edge that the source engine sees, all lines are marked that it tells; of another, those
 * that the class file tells.
 *
 * @param line from 1
 */
record Mark(Edge edge, SeenBy seenBy, int line) {

    private static final Pattern COMMENT = Pattern.compile("// ([^\"/]*: (?:both|source|bytecode))$");
    private static final Pattern ENTRY = Pattern.compile("(?:(\\w+) -> )?([\\w.$*]+): (both|source|bytecode)");
    private static final String DIVIDER = ", ";

    /** All of a fixture, by line. */
    static List<Mark> of(Fixture fixture) {
        List<Mark> marks = new ArrayList<>();
        List<String> lines = fixture.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher comment = COMMENT.matcher(lines.get(i));
            if (comment.find()) {
                marks.addAll(of(comment.group(1), i + 1, fixture.primaryType()));
            }
        }
        return marks;
    }

    private static List<Mark> of(String comment, int line, TypeName primaryType) {
        return Pattern.compile(DIVIDER)
                .splitAsStream(comment)
                .map(entry -> of(matched(entry), line, primaryType))
                .toList();
    }

    private static Matcher matched(String entry) {
        Matcher matcher = ENTRY.matcher(entry);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no mark: " + entry);
        }
        return matcher;
    }

    private static Mark of(MatchResult entry, int line, TypeName primaryType) {
        TypeName from =
                entry.group(1) == null ? primaryType : new TypeName(primaryType.packageName() + "." + entry.group(1));
        return new Mark(new Edge(from, new TypeName(entry.group(2))), SeenBy.of(entry.group(3)), line);
    }
}
