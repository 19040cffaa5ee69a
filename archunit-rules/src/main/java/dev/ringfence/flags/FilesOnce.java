package dev.ringfence.flags;

import dev.ringfence.violation.Sighting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes each file once where links lead to it too: under its own name, or else that with the fewest links. */
final class FilesOnce {

    private static final Comparator<Path> OWN_NAME_FIRST =
            Comparator.comparingLong(FilesOnce::linksOn).thenComparing(path -> path);

    private FilesOnce() {}

    static SortedSet<Sighting> of(SortedSet<Sighting> places) {
        Set<Path> names = Set.copyOf(places.stream()
                .map(Sighting::source)
                .distinct()
                .collect(Collectors.toMap(FilesOnce::file, path -> path, BinaryOperator.minBy(OWN_NAME_FIRST)))
                .values());
        return places.stream()
                .filter(place -> names.contains(place.source()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path file(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException goneMeanwhile) {
            return path;
        }
    }

    private static long linksOn(Path path) {
        return IntStream.rangeClosed(1, path.getNameCount())
                .mapToObj(length -> root(path).resolve(path.subpath(0, length)))
                .filter(Files::isSymbolicLink)
                .count();
    }

    private static Path root(Path path) {
        return Optional.ofNullable(path.getRoot()).orElse(Path.of(""));
    }
}
