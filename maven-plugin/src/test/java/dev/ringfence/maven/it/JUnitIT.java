package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The map as a team's own JUnit tests, with no plugin in the pom. */
class JUnitIT {

    private final SampleCopy project = Sample.named("pass-junit-test").copy();

    @AfterEach
    void delete() {
        project.close();
    }

    @Test
    void every_rule_is_a_test_and_each_can_fail() {
        BuildRun kept = project.run();
        project.delete("ringfence");
        BuildRun broken = project.run();

        assertThat(kept.exitCode()).as(kept::output).isZero();
        assertThat(kept.output()).contains("Tests run: 9, Failures: 0, Errors: 0, Skipped: 0");
        assertThat(broken.exitCode()).as(broken::output).isEqualTo(1);
        assertThat(broken.output())
                .contains("Tests run: 9, Failures: 1, Errors: 0, Skipped: 0", " breaks internal-access ");
    }
}
