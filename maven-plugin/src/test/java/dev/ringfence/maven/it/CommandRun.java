package dev.ringfence.maven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A command in a process of its own, with nothing to read, killed when patience ends.
 *
 * @param command the program and its arguments
 * @param folder where it starts
 * @param patience how long it may take
 * @param environment variables that are added to those of this build
 */
record CommandRun(List<String> command, Path folder, Duration patience, Map<String, String> environment) {

    /** What a CI system says of itself and of a pull request; that of this build is not that of the projects in it. */
    private static final Pattern CI = Pattern.compile(
            "GITHUB_(BASE_REF|ACTIONS|STEP_SUMMARY)|GITLAB_CI|TF_BUILD|CHANGE_TARGET|(CI_MERGE_REQUEST|BITBUCKET|SYSTEM_PULLREQUEST|BUILDKITE|TRAVIS|DRONE|APPVEYOR)_.*");

    CommandRun(List<String> command, Path folder, Duration patience) {
        this(command, folder, patience, Map.of());
    }

    /** Runs it and shows the project's folder as {@code <project>}. */
    BuildRun run(Path project) {
        try {
            Path output = Files.createTempFile("ringfence-build", ".log");
            try {
                return BuildRun.of(exitCode(output), output, project);
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + command, e);
        }
    }

    private int exitCode(Path output) throws IOException, InterruptedException {
        Process process = start(output);
        try {
            process.getOutputStream().close();
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("No end after " + patience.toSeconds() + " s: "
                        + String.join(" ", command) + "\n" + Files.readString(output));
            }
            return process.exitValue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(Path output) throws IOException {
        ProcessBuilder builder = process(command, folder);
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    }

    /** One that sees nothing of how this build was started, but for its JDK. */
    static ProcessBuilder process(List<String> command, Path folder) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("MAVEN_") || name.startsWith("M2_"));
        environment.keySet().removeIf(name -> CI.matcher(name).matches());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }
}
