package dev.ringfence.violation;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/**
 * Names a line of a source on which a violation was seen. It is for reading, never for comparing violations.
 *
 * @param source the file
 * @param line from 1
 * @param isImport whether it is an import that stands there
 * @param how what stands there, in words, where the place alone does not say it
 */
public record Sighting(Path source, int line, boolean isImport, Optional<String> how) implements Comparable<Sighting> {

    private static final Comparator<Sighting> ORDER = Comparator.comparing(Sighting::source)
            .thenComparingInt(Sighting::line)
            .thenComparing(Sighting::isImport)
            .thenComparing(sighting -> sighting.how().orElse(""));

    /** Names a line that says by itself what is seen there. */
    public Sighting(Path source, int line, boolean isImport) {
        this(source, line, isImport, Optional.empty());
    }

    @Override
    public int compareTo(Sighting other) {
        return ORDER.compare(this, other);
    }
}
