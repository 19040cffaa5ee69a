package dev.ringfence.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lists, copies and deletes what is below a folder. */
final class Folders {

    private Folders() {}

    /** The files below a folder with an ending, in order. */
    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from, "")) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.resolveSibling(""));
            Files.copy(file, copy);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
