package dev.ringfence.maven.sources;

import dev.ringfence.map.PathGlob;
import java.util.List;
import java.util.function.Predicate;

/**
 * Chooses files by patterns of Ant's grammar, in which a folder alone stands for all below it.
 *
 * @param included all files, where there is no such pattern
 */
record Patterns(List<PathGlob> included, List<PathGlob> excluded) implements Predicate<String> {

    static Patterns of(List<String> included, List<String> excluded) {
        return new Patterns(globs(included), globs(excluded));
    }

    private static List<PathGlob> globs(List<String> patterns) {
        return patterns.stream()
                .map(ant -> PathGlob.of(ant.replace('\\', '/') + (ant.endsWith("/") ? "**" : "")))
                .toList();
    }

    @Override
    public boolean test(String path) {
        return (included.isEmpty() || names(included, path)) && !names(excluded, path);
    }

    private static boolean names(List<PathGlob> globs, String path) {
        return globs.stream().anyMatch(glob -> glob.names(path));
    }
}
