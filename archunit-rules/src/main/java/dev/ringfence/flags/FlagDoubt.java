package dev.ringfence.flags;

import dev.ringfence.map.Place;

/**
 * Describes what keeps a flag from being seen.
 *
 * @param place the map's place of the flag, or the file
 * @param message what is wrong
 * @param remedy what to write instead
 */
public record FlagDoubt(Place place, String message, String remedy) {

    /** Says whether a file could not be read, and no line of the map is in doubt. */
    public boolean isOfFile() {
        return place.line() == 0;
    }
}
