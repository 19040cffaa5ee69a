package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Folders that a pom names under {@code sources}, as Maven 4 knows them. */
@Tag("long")
class Maven4SourcesIT {

    @Test
    void every_goal_sees_the_same_folders_alone_and_after_a_phase() {
        try (SampleCopy project = Sample.named("maven-4-sources").copy()) {
            BuildRun frozen = run(project, "ringfence:freeze");
            BuildRun bound = run(project, "process-classes");
            BuildRun alone = run(project, "ringfence:check");
            BuildRun recorded = run(project, "ringfence:baseline");
            project.edit("src/hand/java/com/acme/a/Hand.java", "return 1;", "return 2;");
            BuildRun edited = run(project, "process-classes");

            assertThat(frozen.output()).contains("a frozen, 2 types, 0 changed");
            assertThat(project.read("ringfence/a.lock"))
                    .contains("\ncom.acme.a.Hand ", "\ncom.acme.a.Order ")
                    .doesNotContain("com.acme.a.Off");
            assertThat(bound.exitCode()).as(bound::output).isEqualTo(1);
            assertThat(bound.output()).contains("src/hand/java/com/acme/b/Use.java:6");
            assertThat(alone.ringfenceLines()).isEqualTo(bound.ringfenceLines());
            assertThat(recorded.exitCode()).as(recorded::output).isZero();
            assertThat(edited.exitCode()).as(edited::output).isEqualTo(1);
            assertThat(edited.output())
                    .contains("src/hand/java/com/acme/a/Hand.java:5")
                    .contains("1 known, 1 changed, 0 new");
        }
    }

    private static BuildRun run(SampleCopy project, String goal) {
        return project.build().with(MavenVersion.V4).run(goal);
    }
}
