package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The git of this machine, as somebody uses it who signs nothing.
 *
 * @param folder where it runs
 * @param environment variables that it gets besides
 */
record RealGit(Path folder, Map<String, String> environment) {

    private static final List<String> SOMEONE =
            List.of("git", "-c", "user.name=Someone", "-c", "user.email=s@acme.com", "-c", "commit.gpgsign=false");

    RealGit(Path folder) {
        this(folder, Map.of());
    }

    /** One whose commits are all of the noon of a day. */
    RealGit on(LocalDate day) {
        String noon = day + "T12:00:00Z";
        return new RealGit(folder, Map.of("GIT_AUTHOR_DATE", noon, "GIT_COMMITTER_DATE", noon));
    }

    /** Runs a command that must succeed, and returns what it says. */
    String run(String... arguments) {
        List<String> command = new ArrayList<>(SOMEONE);
        command.addAll(List.of(arguments));
        BuildRun run = new CommandRun(command, folder, Duration.ofSeconds(30), environment).run(folder);
        assertThat(run.exitCode()).as(run::output).isZero();
        return run.output().strip();
    }
}
