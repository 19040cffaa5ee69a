package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are remembered, through real Maven. */
class UnchangedCodeIT {

    private static final String UNCHANGED = "nothing has changed since the last run";

    @TempDir
    private Path kept;

    @Test
    void a_fresh_checkout_is_judged_by_what_a_ci_server_kept_until_its_code_changes() {
        try (SampleCopy first = Sample.named("pass-known-violation").copy();
                SampleCopy second = Sample.named("pass-known-violation").copy()) {
            BuildRun before = run(first);
            BuildRun fresh = run(second);
            BuildRun again = run(second);

            assertThat(before.output()).doesNotContain(UNCHANGED);
            assertThat(fresh.output()).contains(UNCHANGED);
            assertThat(again.output()).contains(UNCHANGED);
            assertThat(verdict(fresh)).isEqualTo(verdict(before)).isNotEmpty();
            assertThat(verdict(again)).isEqualTo(verdict(before));
        }
    }

    private BuildRun run(SampleCopy project) {
        BuildRun run = project.run("-X", "-Dringfence.cache=" + kept);
        assertThat(run.exitCode()).as(run::output).isZero();
        return run;
    }

    private static List<String> verdict(BuildRun run) {
        return run.output()
                .lines()
                .filter(line -> line.startsWith("[INFO] kept:"))
                .toList();
    }
}
