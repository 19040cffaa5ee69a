package dev.ringfence.map;

import java.util.Map;

/**
 * Says what breaks the build and what is only told.
 *
 * @param place the line of {@code policy}, or the first of the map where it has none
 * @param places the lines of its keys, for those that the map has
 */
public record Policy(
        Severity unmapped,
        Severity stale,
        Severity unused,
        Severity cycles,
        Growth growth,
        Severity unparsable,
        Unowned unowned,
        Leaks leaks,
        Place place,
        Map<String, Place> places) {

    /** Says whether a finding breaks the verdict. */
    public enum Severity {
        FAIL,
        WARN
    }

    /** Says what is asked of a branch that adds debt. */
    public enum Growth {
        REASON,
        FAIL,
        OFF
    }

    /** Says what is made of a table that nobody claims. */
    public enum Unowned {
        WARN,
        FAIL,
        OFF
    }

    /** Says what is made of an exported type that shows what its users may not use. */
    public enum Leaks {
        WARN,
        FAIL,
        OFF
    }

    /** Returns what holds where there is no map to say anything. */
    public static Policy defaults() {
        return defaults(new Place("module-map.yaml", 1, 1));
    }

    /** Returns what holds where a map says nothing; the place is where a map would say it. */
    public static Policy defaults(Place place) {
        return new Policy(
                Severity.FAIL,
                Severity.FAIL,
                Severity.WARN,
                Severity.FAIL,
                Growth.REASON,
                Severity.WARN,
                Unowned.WARN,
                Leaks.OFF,
                place,
                Map.of());
    }

    /** Returns the same policy, with another one for what exported types show. */
    Policy with(Leaks other) {
        return new Policy(unmapped, stale, unused, cycles, growth, unparsable, unowned, other, place, places);
    }

    /** Returns the line of the key, or of the policy where the map lacks the key. */
    public Place placeOf(String key) {
        return places.getOrDefault(key, place);
    }
}
