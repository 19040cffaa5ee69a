package dev.ringfence.edges;

import java.util.Optional;

/**
 * Gives a reason why an edge is allowed, excused or known.
 *
 * @param kind such as {@code requires}
 * @param text in one sentence
 * @param place the line of the map or of the baseline
 */
public record Ground(Kind kind, String text, Optional<String> place) {

    /** Says what lets the edge stand. */
    public enum Kind {
        SAME_TYPE("same-type"),
        SAME_MODULE("same-module"),
        NOT_JUDGED("not-judged"),
        OF_NOBODY("of-nobody"),
        UNMAPPED_USER("unmapped-user"),
        SHARED("shared"),
        REQUIRES("requires"),
        INTERNALS("internals"),
        EXPORTS("exports"),
        EXCEPTION("exception"),
        SEAM("seam"),
        BASELINE("baseline");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Returns the name in reports. */
        public String id() {
            return id;
        }
    }

    static Ground of(Kind kind, String text, Object place) {
        return new Ground(kind, text, Optional.of(place.toString()));
    }

    static Ground of(Kind kind, String text) {
        return new Ground(kind, text, Optional.empty());
    }
}
