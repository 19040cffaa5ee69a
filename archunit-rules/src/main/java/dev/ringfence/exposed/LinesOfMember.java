package dev.ringfence.exposed;

import dev.ringfence.scan.text.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the line of a source that declares a member. It is for reading, and for {@code @Override}. */
final class LinesOfMember {

    private static final Pattern NO_CODE = Pattern.compile("\\s*(?:import |package |//|/\\*|\\*).*");
    private static final Pattern MARK = Pattern.compile("@Override\\b|\\boverride\\b");
    private static final int MOST_ABOVE = 8;

    private LinesOfMember() {}

    /** Returns the line, from 1: the one with the name nearest above the member's code, or else the first one. */
    static Optional<Integer> in(SourceFile source, Member member) {
        List<String> lines = source.text().lines().toList();
        Pattern name = Pattern.compile(
                "(?<![\\w$.])" + Pattern.quote(member.name()) + "(?![\\w$])" + (member.isMethod() ? "\\s*\\(" : ""));
        List<Integer> naming = IntStream.rangeClosed(1, lines.size())
                .filter(line -> name.matcher(lines.get(line - 1)).find()
                        && !NO_CODE.matcher(lines.get(line - 1)).matches())
                .boxed()
                .toList();
        int code = member.line().orElse(0);
        return naming.stream()
                .filter(line -> line <= code)
                .reduce((above, nearer) -> nearer)
                .or(() -> naming.stream().findFirst());
    }

    static boolean isMarkedAsOverride(SourceFile source, Member method) {
        List<String> lines = source.text().lines().toList();
        return in(source, method)
                .filter(line -> IntStream.iterate(
                                line, above -> above > 0 && line - above < MOST_ABOVE, above -> above - 1)
                        .takeWhile(above -> above == line || !endsBefore(lines.get(above - 1)))
                        .anyMatch(above -> MARK.matcher(lines.get(above - 1)).find()))
                .isPresent();
    }

    private static boolean endsBefore(String line) {
        String code = line.strip();
        return code.isEmpty() || code.endsWith("}") || code.endsWith(";") || code.endsWith("{");
    }
}
