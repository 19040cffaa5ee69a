package dev.ringfence.maven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The local repository of the inner builds, below {@code target/}.
 *
 * <p>The outer build stages the plugin in it. What else a project needs is fetched once for each Maven: a copy of the project is
 * built online with the gate left open, and a note in the repository says so. All other builds are offline.
 */
final class InnerRepository {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private InnerRepository() {}

    static Path folder() {
        return Path.of("target", "it-repo").toAbsolutePath();
    }

    /** Fetches what the plugin and the project need, unless an earlier one needed the same. */
    static synchronized void primeFor(Path project, MavenVersion version) {
        fetchOnce("the plugin " + ProjectNeeds.ofThePlugin().digest(), project, version, Plugin.goal("help"));
        fetchOnce(ProjectNeeds.of(project).digest(), project, version);
    }

    /** A project that does not build is told, and left to its test, which says more. */
    private static void fetchOnce(String needs, Path project, MavenVersion version, String... goals) {
        Path notes = folder().resolve("primed-for-" + version + ".txt");
        if (noted(notes, needs)) {
            return;
        }
        BuildRun run = buildOnline(project, version, goals);
        if (run.exitCode() == 0) {
            note(notes, needs);
        } else {
            System.err.println("Cannot fetch what " + project.getFileName() + " needs on Maven " + version
                    + ". The first build after a clean has to be online.\n" + run);
        }
    }

    private static BuildRun buildOnline(Path project, MavenVersion version, String... goals) {
        Stream<String> arguments = Stream.of("-Dringfence.skip=true", "-Dmaven.test.failure.ignore=true");
        try (SampleCopy copy = SampleCopy.of(project)) {
            return MavenBuild.in(copy.folder())
                    .with(version)
                    .runOnline(
                            PATIENCE, Stream.concat(arguments, Stream.of(goals)).toArray(String[]::new));
        }
    }

    private static boolean noted(Path notes, String needs) {
        try {
            return Files.exists(notes) && Files.readAllLines(notes).contains(needs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void note(Path notes, String needs) {
        try {
            Files.write(notes, List.of(needs), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
