package dev.ringfence.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Copies code and lists it. */
final class Folders {

    private Folders() {}

    /** The files below a folder whose path below it ends like this, in order. */
    static List<Path> files(Path folder, String ending) {
        return files(folder, file -> file.toString().endsWith(ending));
    }

    static List<Path> files(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders that are called like this, in order. */
    static List<Path> named(Path folder, String path) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isDirectory)
                    .filter(each -> each.endsWith(path))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path copied(Path from, Path into) {
        for (Path file : files(from, file -> !from.relativize(file).startsWith("target"))) {
            Path copy = into.resolve(from.relativize(file).toString());
            try {
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return into;
    }
}
