package dev.ringfence.flags;

import dev.ringfence.map.SeamFlag;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the lines of one source that read a flag.
 *
 * <ol>
 *   <li>Those that the class file tells. Where the source shows the flag further below in the same statement, there.
 *   <li>Those of annotations that have it.
 *   <li>Where the class file tells no lines, those that show it.
 *   <li>Where nothing shows it, that of the member whose annotation has it, that of the class, and any.
 * </ol>
 */
final class LinesOfFlag {

    private static final int MOST_OF_STATEMENT = 30;

    private final List<String> lines;
    private final SeamFlag flag;
    private final Traces traces;
    private final SignsOfFlag signs;
    private final SortedSet<Integer> shown;

    /** @param source the lines of the source */
    LinesOfFlag(List<String> source, SeamFlag flag, Traces traces) {
        CodeOfSource code = CodeOfSource.of(source);
        this.lines = code.lines();
        this.flag = flag;
        this.traces = traces;
        this.signs = new SignsOfFlag(code, flag, traces.constants());
        this.shown = signs.inCode();
    }

    /** Returns the lines, from 1; none where the source has no code. */
    List<Integer> find() {
        SortedSet<Integer> found = ofCode();
        found.addAll(ofAnnotations(found));
        found.addAll(ofCodeWithoutLines(found));
        if (found.isEmpty()) {
            found.addAll(first(this::declaresClass));
        }
        if (found.isEmpty()) {
            found.addAll(first(line -> !line.isBlank()));
        }
        return List.copyOf(found);
    }

    /** What is copied into a class from elsewhere may have lines beyond its source. */
    private SortedSet<Integer> ofCode() {
        List<Integer> told =
                traces.lines().stream().filter(line -> line <= lines.size()).toList();
        SortedSet<Integer> found = new TreeSet<>();
        told.forEach(line -> found.addAll(shownIn(line, endOfStatement(line))));
        SortedSet<Integer> ofStatements = new TreeSet<>(found);
        for (int line : told) {
            if (shownIn(line, endOfStatement(line)).isEmpty()) {
                SortedSet<Integer> inBlock = new TreeSet<>(shownIn(line, endOfBlock(endOfStatement(line))));
                inBlock.removeAll(ofStatements);
                found.addAll(inBlock.isEmpty() ? List.of(line) : inBlock);
            }
        }
        return found;
    }

    private SortedSet<Integer> shownIn(int from, int to) {
        return shown.subSet(from, to + 1);
    }

    private int endOfStatement(int from) {
        int last = Math.min(lines.size(), from + MOST_OF_STATEMENT);
        return IntStream.range(from, last)
                .filter(line -> endsStatement(text(line)))
                .findFirst()
                .orElse(last);
    }

    private static boolean endsStatement(String line) {
        String code = line.strip();
        return code.endsWith(";") || code.endsWith("{") || code.endsWith("}");
    }

    /** Returns the last line of the block that a line opens; the line itself where it opens none. */
    private int endOfBlock(int from) {
        if (!text(from).strip().endsWith("{")) {
            return from;
        }
        int open = 1;
        int line = from;
        while (open > 0 && line < lines.size()) {
            line++;
            open += count(text(line), '{') - count(text(line), '}');
        }
        return line;
    }

    private static int count(String line, char wanted) {
        return (int) line.chars().filter(each -> each == wanted).count();
    }

    private Collection<Integer> ofAnnotations(SortedSet<Integer> known) {
        if (traces.members().isEmpty()) {
            return List.of();
        }
        SortedSet<Integer> found = signs.inAnnotations();
        if (found.isEmpty()) {
            found.addAll(signs.asTexts());
            found.removeAll(known);
        }
        if (found.isEmpty()) {
            traces.namesOfMembers().forEach(name -> found.addAll(first(line -> hasWord(line, name))));
        }
        if (found.isEmpty() && traces.members().contains("")) {
            found.addAll(first(this::declaresClass));
        }
        return found;
    }

    private Collection<Integer> ofCodeWithoutLines(SortedSet<Integer> known) {
        boolean tellsNone = flag.isField() ? known.isEmpty() : traces.hasCodeWithoutLines();
        if (!tellsNone) {
            return List.of();
        }
        SortedSet<Integer> ofType = flag.isField() ? signs.asFieldOfType() : shown;
        return ofType.isEmpty() ? shown : ofType;
    }

    private static boolean hasWord(String line, String name) {
        return KeyInText.isWordOf(line.replace('.', ' '), name);
    }

    private boolean declaresClass(String line) {
        return Pattern.compile(
                        "\\b(?:class|interface|enum|record|object)\\s+" + Pattern.quote(traces.simpleName()) + "\\b")
                .matcher(line)
                .find();
    }

    private List<Integer> first(Predicate<String> wanted) {
        return IntStream.rangeClosed(1, lines.size())
                .filter(line -> !text(line).matches("\\s*(?:import|package)\\s.*") && wanted.test(text(line)))
                .limit(1)
                .boxed()
                .toList();
    }

    private String text(int line) {
        return lines.get(line - 1);
    }
}
