package dev.ringfence.maven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A copy of a sample to build and to change, outside this repository, so that neither its map nor its {@code .mvn} is above it.
 * The pom above the sample, where there is one, is copied along.
 *
 * @param folder the copy, named like the sample
 */
record SampleCopy(Path folder) implements AutoCloseable {

    static SampleCopy of(Path sample) {
        try {
            Path copy = Files.createTempDirectory("ringfence-").toRealPath().resolve(sample.getFileName());
            Files.createDirectory(copy);
            FolderContent.of(sample).writeTo(copy);
            if (Files.exists(parentPom(sample))) {
                Files.copy(parentPom(sample), parentPom(copy));
            }
            return new SampleCopy(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pom above, which the projects of the tests have in common. */
    static Path parentPom(Path project) {
        return project.resolveSibling("pom.xml");
    }

    MavenBuild build() {
        return MavenBuild.in(folder);
    }

    BuildRun run(String... arguments) {
        return build().run(arguments);
    }

    FolderContent content() {
        return FolderContent.of(folder);
    }

    /** Replaces a text that must be there. */
    SampleCopy edit(String file, String text, String replacement) {
        String before = read(file);
        if (!before.contains(text)) {
            throw new IllegalArgumentException("no `" + text + "` in " + file + ":\n" + before);
        }
        return write(file, before.replace(text, replacement));
    }

    SampleCopy write(String file, String text) {
        try {
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    /** Deletes a file or a folder with all that is in it. */
    SampleCopy delete(String path) {
        deleteAll(folder.resolve(path));
        return this;
    }

    @Override
    public void close() {
        deleteAll(Objects.requireNonNull(folder.getParent()));
    }

    private static void deleteAll(Path path) {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
