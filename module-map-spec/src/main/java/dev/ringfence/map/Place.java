package dev.ringfence.map;

import java.util.Comparator;

/**
 * Names a place in a file where a person looks; it is for reading, never for comparing code.
 *
 * @param file the name to show for the file, with forward slashes: relative to the map's folder where it lies below it
 * @param line the line, from 1, or 0 where the whole file is meant
 * @param column the column in characters, from 1, or 0 where the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** Names a whole line, or a whole file where the line is 0. */
    public Place(String file, int line) {
        this(file, line, 0);
    }

    /** Names the line of this place, whatever the column. */
    public Place ofLine() {
        return new Place(file, line);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
    }
}
