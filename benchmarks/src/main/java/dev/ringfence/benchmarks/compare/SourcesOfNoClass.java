package dev.ringfence.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Leaves out sources whose class file is not served: a jar that takes over a part of another one may bring all sources of
 * it, and only the class files that it needs.
 *
 * <p>The gate would take such a source for one that is not compiled yet, and would not judge.
 */
final class SourcesOfNoClass {

    private static final String JAVA = ".java";

    private SourcesOfNoClass() {}

    /** Deletes them, and returns how many they were. */
    static int delete(Path classes, Path sources) throws IOException {
        int count = 0;
        for (Path source : Folders.files(sources, JAVA)) {
            String name = sources.relativize(source).toString();
            Path compiled = classes.resolve(name.substring(0, name.length() - JAVA.length()) + ".class");
            if (!name.endsWith("package-info.java") && !Files.exists(compiled)) {
                Files.delete(source);
                count++;
            }
        }
        return count;
    }
}
