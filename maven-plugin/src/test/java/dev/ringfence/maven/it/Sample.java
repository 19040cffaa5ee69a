package dev.ringfence.maven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A whole Maven project that tests build: one of the samples, which teach, or a smaller one in {@code src/test/projects}.
 *
 * @param folder where it is; tests build copies
 */
record Sample(Path folder) {

    private static final Path SAMPLES =
            Path.of("..", "samples").toAbsolutePath().normalize();

    private static final Path TEST_PROJECTS = Path.of("src", "test", "projects").toAbsolutePath();

    static Sample named(String name) {
        return all().filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("no sample " + name + " in " + SAMPLES + " or " + TEST_PROJECTS));
    }

    /** By name; one that has lost its pom too, as long as its expected lines are there. */
    static Stream<Sample> all() {
        return Stream.concat(in(SAMPLES), in(TEST_PROJECTS))
                .filter(sample ->
                        Files.exists(sample.pom()) || sample.expected().exist())
                .sorted(Comparator.comparing(Sample::name));
    }

    private static Stream<Sample> in(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory).map(Sample::new).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether people are to read it. */
    boolean teaches() {
        return folder.startsWith(SAMPLES);
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
