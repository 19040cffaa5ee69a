package dev.ringfence.gate;

import dev.ringfence.baseline.BaselineUpdate;
import dev.ringfence.map.Problem;
import dev.ringfence.verdict.JudgedViolation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds the debt of one project, and its baselines as they should be.
 *
 * @param id such as {@code com.acme:shop}
 * @param mapFolder the folder of its map, in which the mark stands that reasons are asked
 * @param update what its baselines are to hold
 * @param wasConflicted whether conflict markers stood in a baseline
 * @param waiting how many lines stay only because their types went to projects that are not recorded with this one
 * @param neverKnown what breaks a rule, and no baseline may hold
 * @param problems why it could not be judged
 */
public record ProjectDebt(
        String id,
        Path mapFolder,
        BaselineUpdate update,
        boolean wasConflicted,
        long waiting,
        List<JudgedViolation> neverKnown,
        List<Problem> problems) {

    private static final int MOST_MOVED = 200;

    /** Says which lines are written under another name, and what they were before; of very many, only the first. */
    public List<String> moved() {
        int more = update.moved().size() - MOST_MOVED;
        return Stream.concat(
                        update.moved().entrySet().stream()
                                .limit(MOST_MOVED)
                                .map(line -> id + ": " + line.getValue().text() + " is "
                                        + line.getKey().text() + " now"),
                        more > 0 ? Stream.of(id + ": and " + more + " more have moved") : Stream.empty())
                .toList();
    }

    /** Says what was recorded, in one line. */
    String summary() {
        return id + ": " + update.known() + " known, " + update.added().size() + " added, "
                + (update.moved().isEmpty() ? "" : update.moved().size() + " moved, ")
                + update.dropped().size() + " dropped"
                + (waiting == 0 ? "" : "; lines that wait for a project that is not recorded with it: " + waiting);
    }
}
