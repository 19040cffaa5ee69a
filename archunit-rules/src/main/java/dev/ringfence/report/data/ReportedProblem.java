package dev.ringfence.report.data;

import dev.ringfence.map.Place;

/**
 * Describes what keeps Ringfence from judging, or is to be told.
 *
 * @param isError whether it keeps Ringfence from judging
 * @param place where a person looks
 * @param message what is wrong
 * @param remedy how to mend it
 */
public record ReportedProblem(boolean isError, Place place, String message, String remedy) {

    /** Returns the name of its severity in reports. */
    public String severity() {
        return isError ? "error" : "warning";
    }
}
