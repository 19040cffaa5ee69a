package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The git of this machine, as somebody uses it who signs nothing.
 *
 * @param folder where it runs
 */
record RealGit(Path folder) {

    private static final List<String> SOMEONE =
            List.of("git", "-c", "user.name=Someone", "-c", "user.email=s@acme.com", "-c", "commit.gpgsign=false");

    /** Runs a command that must succeed, and returns what it says. */
    String run(String... arguments) {
        List<String> command = new ArrayList<>(SOMEONE);
        command.addAll(List.of(arguments));
        BuildRun run = new CommandRun(command, folder, Duration.ofSeconds(30)).run(folder);
        assertThat(run.exitCode()).as(run::output).isZero();
        return run.output().strip();
    }
}
