package dev.ringfence.schema.step;

import dev.ringfence.map.Place;

/**
 * A problem says where migrations cannot be read, or only in part, and what to do.
 *
 * @param place the file, and the line where one is known
 * @param message what is wrong there
 * @param remedy what to write instead
 */
public record SchemaProblem(Place place, String message, String remedy) implements Comparable<SchemaProblem> {

    @Override
    public int compareTo(SchemaProblem other) {
        int order = place.compareTo(other.place);
        return order != 0 ? order : message.compareTo(other.message);
    }

    /** Returns the place, the message and the remedy in one line. */
    @Override
    public String toString() {
        return place + ": " + message + ". " + remedy;
    }
}
