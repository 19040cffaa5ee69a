package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalLinesTest {

    @Test
    void a_goal_ends_where_maven_speaks_again() {
        BuildRun run = new BuildRun(1, """
                [INFO] Scanning for projects...
                [INFO] --- compiler:3.15.0:compile (default-compile) @ orders ---
                [INFO] Nothing to compile.
                [INFO]
                [INFO] --- ringfence:0.1.0-SNAPSHOT:check (default) @ orders ---
                [ERROR] 1 new violation

                  it has two lines
                [INFO]
                [INFO] the last line
                [INFO]
                [INFO] ---------------------< com.acme:billing >---------------------
                [INFO] Building billing 1.0                                    [2/2]
                [INFO] --- ringfence-maven-plugin:0.1.0-SNAPSHOT:check-tests (tests) @ billing ---
                [WARNING] 1 stale
                [INFO] ------------------------------------------------------------------------
                [INFO] BUILD FAILURE
                [ERROR] Failed to execute goal
                """);

        assertThat(run.ringfenceLines())
                .containsExactly(
                        "--- check @ orders",
                        "[ERROR] 1 new violation",
                        "",
                        "  it has two lines",
                        "[INFO]",
                        "[INFO] the last line",
                        "--- check-tests @ billing",
                        "[WARNING] 1 stale");
    }

    @Test
    void a_goal_that_says_nothing_leaves_its_header() {
        BuildRun run = new BuildRun(0, "[INFO] --- ringfence:1.0:check (default) @ shop ---\n[INFO] BUILD SUCCESS\n");

        assertThat(run.ringfenceLines()).containsExactly("--- check @ shop");
    }
}
