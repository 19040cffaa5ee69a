package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Kotlin, Groovy and Scala in folders that never join those of the project. */
@TestInstance(Lifecycle.PER_METHOD)
class LanguageFoldersIT {

    private static final List<String> FROZEN = List.of(
            "in-kotlin/src/main/kotlin/com/acme/kotlin/a/Order.kt",
            "in-groovy/src/rules/groovy/com/acme/groovy/a/Order.groovy",
            "in-scala/src/main/scala/com/acme/scala/a/Order.scala");

    private final SampleCopy project = Sample.named("language-folders").copy();

    @AfterEach
    void delete() {
        project.close();
    }

    @Test
    @Tag("long")
    void every_goal_sees_the_same_code_alone_and_after_a_phase() {
        BuildRun frozen = project.run("ringfence:freeze");
        BuildRun bound = project.run("process-classes", "--fail-at-end");
        BuildRun alone = project.run("ringfence:check", "--fail-at-end");
        BuildRun recorded = project.run("ringfence:baseline");
        BuildRun kept = project.run("ringfence:check");
        FROZEN.forEach(source -> project.edit(source, "1", "2"));
        BuildRun edited = project.run("process-classes", "--fail-at-end");
        BuildRun editedAlone = project.run("ringfence:check", "--fail-at-end");

        assertThat(frozen.exitCode()).as(frozen::output).isZero();
        assertThat(project.read("in-kotlin/ringfence/a.lock")).contains("\ncom.acme.kotlin.a.Order ");
        assertThat(project.read("in-groovy/ringfence/a.lock")).contains("\ncom.acme.groovy.a.Order ");
        assertThat(project.read("in-scala/ringfence/a.lock")).contains("\ncom.acme.scala.a.Order ");
        assertThat(bound.exitCode()).as(bound::output).isEqualTo(1);
        assertThat(bound.output())
                .contains(
                        "in-kotlin/src/main/kotlin/com/acme/kotlin/b/Use.kt:3",
                        "in-groovy/src/rules/groovy/com/acme/groovy/b/Use.groovy:3",
                        "in-scala/src/main/scala/com/acme/scala/b/Use.scala:3");
        assertThat(alone.ringfenceLines()).isEqualTo(bound.ringfenceLines());
        assertThat(recorded.exitCode()).as(recorded::output).isZero();
        assertThat(kept.exitCode()).as(kept::output).isZero();
        assertThat(edited.exitCode()).as(edited::output).isEqualTo(1);
        assertThat(edited.output()).contains(FROZEN);
        assertThat(editedAlone.ringfenceLines()).isEqualTo(edited.ringfenceLines());
    }
}
