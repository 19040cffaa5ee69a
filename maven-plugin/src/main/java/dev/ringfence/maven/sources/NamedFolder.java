package dev.ringfence.maven.sources;

import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Describes a folder that the effective model names for a plugin.
 *
 * @param included which of the files in it the plugin compiles, by their path below it; a file of Java may be compiled
 *     all the same
 */
record NamedFolder(Path folder, Predicate<String> included) {

    static NamedFolder of(Path folder) {
        return new NamedFolder(folder, relative -> true);
    }
}
