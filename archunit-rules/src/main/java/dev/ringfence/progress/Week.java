package dev.ringfence.progress;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * Describes a week of the main line.
 *
 * @param monday its first day, UTC
 * @param commit the commit whose files are counted, shortened: the last one of the week, or of an earlier one
 * @param day when that was committed, UTC
 * @param carried whether no commit of the week itself is counted
 * @param mapChanged whether a commit of the week changed the map
 * @param exceptions how many exceptions the map had
 * @param frozen how many modules of the map had locked code: frozen and extracting ones
 * @param seams how many seams the map had
 */
public record Week(
        LocalDate monday,
        String commit,
        LocalDate day,
        boolean carried,
        boolean mapChanged,
        int exceptions,
        int frozen,
        int seams) {

    /** Returns the week's name by ISO 8601, such as {@code 2026-W48}. */
    public String name() {
        return name(monday);
    }

    static String name(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
