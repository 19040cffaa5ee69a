package dev.ringfence.maven.reports;

import dev.ringfence.maven.session.SessionMemory;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;

/**
 * Bounds the marks that a build prints for GitHub, which shows ten errors and ten warnings of a step and drops the rest
 * in silence. The tenth of a session says that there are more.
 */
record Marks(SessionMemory memory) {

    private static final int SHOWN = 10;

    Marks(MavenSession session) {
        this(SessionMemory.of(session));
    }

    /**
     * Returns the lines that are still to be printed.
     *
     * @param lines the marks of a project, an error or a warning each
     * @param isLast whether no other project follows
     */
    List<String> shown(List<String> lines, boolean isLast) {
        List<String> shown = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            String level = line.substring(0, line.indexOf(' '));
            int number = next(level);
            boolean isEnd = isLast
                    && lines.subList(at + 1, lines.size()).stream().noneMatch(other -> other.startsWith(level + " "));
            if (number < SHOWN || number == SHOWN && (isEnd || line.startsWith(level + " title="))) {
                shown.add(line);
            } else if (number == SHOWN) {
                shown.add(level + " title=Ringfence::more pairs of modules or files; the page of the job has them");
            }
        }
        return shown;
    }

    /** Counts the marks of a level in the session, from 1. */
    private int next(String level) {
        int number = 1;
        while (!memory.note("mark " + level + " " + number)) {
            number++;
        }
        return number;
    }
}
