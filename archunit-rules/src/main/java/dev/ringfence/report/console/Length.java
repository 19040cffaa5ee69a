package dev.ringfence.report.console;

import dev.ringfence.advice.Wording;
import dev.ringfence.files.SlashPath;
import dev.ringfence.map.Place;

/**
 * Says how much of a verdict the console shows, and in which form; the JSON report has all of it.
 *
 * @param edges how many edges of a pair of modules
 * @param places how many places of an edge
 * @param others how many entries of any other list, such as stale lines
 * @param problems how many problems
 * @param lines how many lines of a project
 * @param links whether a place of code is also named as IntelliJ IDEA makes links of: {@code (Order.java:7)}
 */
public record Length(int edges, int places, int others, int problems, int lines, boolean links) {

    /** Shows what a person reads. */
    public static final Length SHORT = new Length(5, 3, 10, 10, 200, false);

    /** Shows all. */
    public static final Length ALL = new Length(
            Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, false);

    /** Holds the property with which a person asks for all. */
    static final String ASK_FOR_ALL = "-Dringfence.console=all";

    /** Says how much more there is, and where. */
    static String more(int count, String what) {
        return "and " + Wording.number(count) + " more" + what + "; " + ASK_FOR_ALL + " prints all of it";
    }

    /** Returns the same length, with links of IntelliJ IDEA or without. */
    public Length withLinks(boolean areWanted) {
        return new Length(edges, places, others, problems, lines, areWanted);
    }

    /** Returns a place of code as the console names it. */
    String shown(Place place) {
        String link = links && place.line() > 0 ? " (" + SlashPath.name(place.file()) + ":" + place.line() + ")" : "";
        return place + link;
    }

    boolean isShort() {
        return lines < ALL.lines;
    }
}
