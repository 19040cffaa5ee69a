package dev.ringfence.advice;

import dev.ringfence.map.Remedy;

/**
 * Holds the commands that messages name, as they work for this project.
 *
 * @param baseline what records or prunes debt, such as {@code mvn ringfence:baseline -pl :billing}
 * @param freeze what records the code of frozen modules, such as {@code mvn ringfence:freeze -pl :billing}
 * @param check what judges the code, such as {@code mvn ringfence:check -pl :billing}
 * @param explain what answers questions, such as {@code mvn ringfence:explain}
 * @param reasonAsked whether an added line of a baseline needs a reason
 */
public record Commands(String baseline, String freeze, String check, String explain, boolean reasonAsked) {

    private static final String REASON = " -Dringfence.reason=\"why it has to be\"";

    /**
     * Returns the {@code baseline} command for all projects at once, since a type may have gone from one project to
     * another.
     */
    public String baselineOfAll() {
        return ofAll(baseline);
    }

    /** Returns the command that mends a problem, on all projects at once. */
    public String of(Remedy.Goal goal) {
        return switch (goal) {
            case BASELINE -> baselineOfAll();
            case CHECK -> ofAll(check);
            case EXPLAIN -> explain;
            case FREEZE -> ofAll(freeze);
        };
    }

    /** The project is named last, behind a map whose path may hold anything. */
    private static String ofAll(String command) {
        int project = command.lastIndexOf(" -pl :");
        return project < 0 ? command : command.substring(0, project);
    }

    public String recordDebt() {
        return reasonAsked ? baseline + REASON : baseline;
    }

    /** Returns the command that records frozen code anew, for a reason that is known. */
    public String freezeFor(String reason) {
        return freeze + " -Dringfence.reason=\"" + reason + "\"";
    }

    public String freezeAnew() {
        return freeze + REASON;
    }
}
