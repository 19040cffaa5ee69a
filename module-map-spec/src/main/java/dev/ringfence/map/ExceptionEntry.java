package dev.ringfence.map;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Describes an entry of {@code exceptions}: edges, or a finding without an edge, that the map excuses.
 *
 * @param from where the edge begins, or the type or module of the finding
 * @param to where the edge ends; empty where {@code rule} names a finding without an edge
 * @param rule the finding without an edge
 * @param because why
 * @param owner whom to ask
 * @param until the last day, UTC
 * @param edges how many edges it may excuse
 * @param place the map's line
 */
public record ExceptionEntry(
        Side from,
        Optional<Side> to,
        Optional<Rule> rule,
        Optional<String> because,
        Optional<String> owner,
        Optional<LocalDate> until,
        OptionalInt edges,
        Place place) {

    /** Names one end of the excused edges: a module, or a pattern. */
    public sealed interface Side {

        /** Names every type that the module owns, or that a module in it owns. */
        record OfModule(ModuleName module) implements Side {
            @Override
            public String toString() {
                return module.value();
            }
        }

        /** Names every type that fits the pattern. */
        record OfPattern(NamePattern pattern) implements Side {
            @Override
            public String toString() {
                return pattern.text();
            }
        }

        /** Names tables, whatever is done with them or one way of use, or associations to entities. */
        record OfData(DataPattern pattern) implements Side {
            @Override
            public String toString() {
                return pattern.text();
            }
        }
    }

    /** Says whether the entry excuses nothing any more on that day. */
    public boolean isExpiredOn(LocalDate today) {
        return until.isPresent() && today.isAfter(until.get());
    }
}
