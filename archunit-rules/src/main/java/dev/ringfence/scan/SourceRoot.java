package dev.ringfence.scan;

import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * A folder of sources.
 *
 * @param folder the folder in which the unnamed package begins
 * @param included which of its files are compiled, by the path below the folder with forward slashes
 * @param classesExpected whether each of its sources should have left a class file; false where a folder was only looked for
 */
public record SourceRoot(Path folder, Predicate<String> included, boolean classesExpected) {

    /** A folder whose included sources should have left class files. */
    public SourceRoot(Path folder, Predicate<String> included) {
        this(folder, included, true);
    }

    /** A folder all of whose sources are compiled. */
    public static SourceRoot of(Path folder) {
        return new SourceRoot(folder, relative -> true);
    }
}
