package dev.ringfence.report.console;

import dev.ringfence.report.ReactorTotal;
import java.util.Optional;

/** Tells of a project whose verdict was broken where it was checked, on another machine. */
public final class BrokenPartText {

    private BrokenPartText() {}

    /**
     * Returns the line.
     *
     * @param project the project as messages name it
     * @param total what was counted in it
     * @param hasGrown whether what the branch added broke its verdict
     * @param report the file that says what was found, where there is one
     */
    public static Line of(String project, ReactorTotal total, boolean hasGrown, Optional<String> report) {
        String grown = hasGrown ? ", and what the branch added needs a reason" : "";
        String where = report.map(file -> "; " + file + " says what").orElse("; the log of its check says what");
        return Line.error(project + " was broken where it was checked"
                + Summary.counts(total.counts(), "").replaceFirst(", ", ": ") + grown + where);
    }
}
