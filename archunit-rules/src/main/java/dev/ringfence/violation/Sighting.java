package dev.ringfence.violation;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * Names a line of a source on which a violation was seen. It is for reading, never for comparing violations.
 *
 * @param source the file
 * @param line from 1
 * @param isImport whether it is an import that stands there
 */
public record Sighting(Path source, int line, boolean isImport) implements Comparable<Sighting> {

    private static final Comparator<Sighting> ORDER = Comparator.comparing(Sighting::source)
            .thenComparingInt(Sighting::line)
            .thenComparing(Sighting::isImport);

    @Override
    public int compareTo(Sighting other) {
        return ORDER.compare(this, other);
    }
}
