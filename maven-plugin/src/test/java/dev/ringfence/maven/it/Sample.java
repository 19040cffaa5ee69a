package dev.ringfence.maven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A whole Maven project that tests build: one of the samples, or one in {@code src/test/projects} that shows nobody anything.
 *
 * @param folder where it is; tests build copies
 */
record Sample(Path folder) {

    private static final Path SAMPLES =
            Path.of("..", "samples").toAbsolutePath().normalize();

    private static final Path TEST_PROJECTS = Path.of("src", "test", "projects").toAbsolutePath();

    static Sample named(String name) {
        return all().stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sample " + name + " in " + SAMPLES));
    }

    /** The samples and the projects of the tests. */
    private static List<Sample> all() {
        return Stream.concat(in(TEST_PROJECTS).stream(), in(SAMPLES).stream())
                .filter(sample -> Files.exists(sample.pom()))
                .toList();
    }

    /** The samples alone; one that has lost its pom too, as long as its expected lines are there. */
    static List<Sample> shown() {
        return in(SAMPLES).stream()
                .filter(sample ->
                        Files.exists(sample.pom()) || sample.expected().exist())
                .toList();
    }

    private static List<Sample> in(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory).sorted().map(Sample::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    Path pom() {
        return folder.resolve("pom.xml");
    }

    ExpectedLines expected() {
        return new ExpectedLines(folder.resolve("expected.txt"));
    }

    SampleCopy copy() {
        return SampleCopy.of(folder);
    }

    @Override
    public String toString() {
        return name();
    }
}
