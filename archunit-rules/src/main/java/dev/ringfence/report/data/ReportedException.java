package dev.ringfence.report.data;

import dev.ringfence.map.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Describes an exception of the map.
 *
 * @param from where the edges begin, or what the finding concerns
 * @param to where the edges end
 * @param rule the finding without an edge
 * @param because why
 * @param owner whom to ask
 * @param until the last day
 * @param edges how many edges it may excuse
 * @param place the map's line
 */
public record ReportedException(
        String from,
        Optional<String> to,
        Optional<String> rule,
        Optional<String> because,
        Optional<String> owner,
        Optional<LocalDate> until,
        Optional<Integer> edges,
        Place place) {}
