package dev.ringfence.map.yaml;

import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Place;

/**
 * Holds a pattern as the map has it, which keeps to the grammar.
 *
 * @param written with its leading dot, where it has one
 * @param kind whether it is a package or a type
 */
record PatternText(String written, Kind kind, Place place) {

    /** Says what the place takes the pattern for. */
    enum Kind {
        PACKAGE,
        TYPE;

        /** Where both kinds may stand, a last segment that begins upper-case is a type. */
        static Kind of(String written) {
            return NamePattern.namesType(written) ? TYPE : PACKAGE;
        }
    }

    /** Says whether the pattern begins with a dot, and so means something below another package. */
    boolean isRelative() {
        return written.startsWith(".");
    }

    /** Returns the pattern without the leading dot. */
    String rest() {
        return isRelative() ? written.substring(1) : written;
    }
}
