package dev.ringfence.maven.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Picks the lines of the Ringfence goals out of a build's output.
 *
 * <p>A goal's lines end where Maven speaks again. Maven's versions name the plugin differently, so the header is rewritten.
 */
final class GoalLines {

    private static final Pattern HEADER =
            Pattern.compile("\\[INFO] --- ringfence(?:-maven-plugin)?:[^:]+:(\\S+) \\([^)]*\\) @ (\\S+) ---");

    private static final Pattern MAVEN_SPEAKS = Pattern.compile(
            "\\[INFO] (?:---.*|>>> .*|<<< .*|BUILD (?:SUCCESS|FAILURE).*|Reactor Summary.*|Building .* \\[\\d+/\\d+])");

    /** A slow machine has more of these lines than a fast one. */
    private static final String PROGRESS = "[INFO] still at work: ";

    private final List<String> lines = new ArrayList<>();
    private boolean inside;

    private GoalLines() {}

    static List<String> of(List<String> output) {
        GoalLines goals = new GoalLines();
        output.forEach(goals::read);
        goals.dropBlankLinesAtTheEnd();
        return List.copyOf(goals.lines);
    }

    private void read(String line) {
        Optional<String> header = header(line);
        if (header.isPresent()) {
            dropBlankLinesAtTheEnd();
            lines.add(header.get());
            inside = true;
        } else if (MAVEN_SPEAKS.matcher(line).matches()) {
            inside = false;
        } else if (inside && !line.startsWith(PROGRESS)) {
            lines.add(line);
        }
    }

    private static Optional<String> header(String line) {
        Matcher header = HEADER.matcher(line);
        return header.matches() ? Optional.of("--- " + header.group(1) + " @ " + header.group(2)) : Optional.empty();
    }

    /** Maven leaves one before it speaks. */
    private void dropBlankLinesAtTheEnd() {
        while (!lines.isEmpty() && lines.get(lines.size() - 1).strip().matches("|\\[INFO]")) {
            lines.remove(lines.size() - 1);
        }
    }
}
