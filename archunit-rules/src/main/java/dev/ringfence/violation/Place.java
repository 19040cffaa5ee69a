package dev.ringfence.violation;

import java.util.Comparator;

/**
 * Where a person looks; for reading, never for comparing.
 *
 * @param file relative to the map's folder, with forward slashes
 * @param line from 1, or 0 where only the file is known
 */
public record Place(String file, int line) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
