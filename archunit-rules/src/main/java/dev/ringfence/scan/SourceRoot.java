package dev.ringfence.scan;

import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * A folder of sources.
 *
 * @param folder the folder in which the unnamed package begins
 * @param included which of its files are compiled, by the path below the folder with forward slashes
 */
public record SourceRoot(Path folder, Predicate<String> included) {

    /** A folder all of whose sources are compiled. */
    public static SourceRoot of(Path folder) {
        return new SourceRoot(folder, relative -> true);
    }
}
