package dev.ringfence.tables;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * Names a line of a file.
 *
 * @param line from 1, or 0 where the whole file is meant
 */
public record Position(Path file, int line) implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::file).thenComparingInt(Position::line);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
