package dev.ringfence.schema.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a program as a shell would, and where Debian puts servers. */
final class Program {

    private static final Path POSTGRES = Path.of("/usr/lib/postgresql");

    private Program() {}

    static Optional<Path> find(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> shell = Arrays.stream(path.split(File.pathSeparator)).map(Path::of);
        return Stream.of(shell, Stream.of(Path.of("/usr/sbin")), versions())
                .flatMap(folders -> folders)
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static String path(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalStateException("no " + name + " is installed"))
                .toString();
    }

    /** Lists the folders of PostgreSQL's versions, the last by name first. */
    private static Stream<Path> versions() {
        if (!Files.isDirectory(POSTGRES)) {
            return Stream.empty();
        }
        try (Stream<Path> versions = Files.list(POSTGRES)) {
            return versions.sorted(Comparator.reverseOrder()).map(version -> version.resolve("bin")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
