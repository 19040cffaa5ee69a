package dev.ringfence.report.data;

import dev.ringfence.map.Place;
import java.util.Optional;

/**
 * Describes something written down that nothing needs any more.
 *
 * @param kind what it is, such as {@code baseline}
 * @param why why it is stale, such as {@code gone}
 * @param message the same in words
 * @param remedy how to mend it
 * @param from where the edge begins, or the text of what is stale
 * @param to where the edge ends, where it is one
 * @param place where it stands
 * @param breaks whether it breaks the verdict
 */
public record ReportedStale(
        String kind,
        String why,
        String message,
        String remedy,
        String from,
        Optional<String> to,
        Place place,
        boolean breaks) {

    /** Returns the entry as it is written. */
    public String text() {
        return from + to.map(end -> " -> " + end).orElse("");
    }
}
