package dev.ringfence.report.console;

import dev.ringfence.advice.Wording;

/**
 * Says how much of a verdict the console shows; the JSON report has all of it.
 *
 * @param edges how many edges of a pair of modules
 * @param places how many places of an edge
 * @param others how many entries of any other list, such as stale lines
 * @param problems how many problems
 * @param lines how many lines of a project
 */
public record Length(int edges, int places, int others, int problems, int lines) {

    /** Shows what a person reads. */
    public static final Length SHORT = new Length(5, 3, 10, 10, 200);

    /** Shows all. */
    public static final Length ALL =
            new Length(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** Holds the property with which a person asks for all. */
    static final String ASK_FOR_ALL = "-Dringfence.console=all";

    /** Says how much more there is, and where. */
    static String more(int count, String what) {
        return "and " + Wording.number(count) + " more" + what + "; " + ASK_FOR_ALL + " prints all of it";
    }

    boolean isShort() {
        return lines < ALL.lines;
    }
}
