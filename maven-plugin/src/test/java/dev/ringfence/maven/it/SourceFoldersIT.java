package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Code in the usual folder, in one that build-helper adds, in two of further runs of the compiler, and in one that a processor
 * fills: every goal sees all of it, alone or after a phase.
 */
@TestInstance(Lifecycle.PER_METHOD)
class SourceFoldersIT {

    private static final String LOCK = "ringfence/a.lock";
    private static final String BASELINE = "ringfence/b.baseline";
    private static final String DEBT = """
            # ringfence-baseline/1, written by: mvn ringfence:baseline
            com.acme.b.HandUse -> com.acme.a.Hand
            com.acme.b.Old -> com.acme.a.Order
            com.acme.b.Use -> com.acme.a.Order
            """;

    private final SampleCopy project = Sample.named("source-folders").copy();

    @AfterEach
    void delete() {
        project.close();
    }

    @Test
    void every_goal_sees_the_same_code_alone_and_after_a_phase() {
        BuildRun frozen = project.run("ringfence:freeze");
        String lock = project.read(LOCK);
        BuildRun frozenAfterPhase = project.run("compile", "ringfence:freeze");
        BuildRun bound = project.run("process-classes");
        BuildRun alone = project.run("ringfence:check");
        BuildRun recorded = project.run("ringfence:baseline");
        BuildRun kept = project.run("process-classes");
        BuildRun keptAlone = project.run("ringfence:check");
        String reasoned = DEBT.replace("b.Old -> com.acme.a.Order", "b.Old -> com.acme.a.Order # until the move");
        project.write(BASELINE, reasoned);
        BuildRun pruned = project.run("ringfence:baseline");
        BuildRun frozenAgain = project.run("ringfence:freeze");

        assertThat(frozen.exitCode()).as(frozen::output).isZero();
        assertThat(frozenAfterPhase.exitCode()).as(frozenAfterPhase::output).isZero();
        assertThat(types(lock))
                .containsExactly(
                        "17/com.acme.a.Order",
                        "com.acme.a.Hand",
                        "com.acme.a.OldOrder",
                        "com.acme.a.Order",
                        "com.acme.a.late.Later");
        assertThat(lock).startsWith("# ringfence-lock/2, ");
        assertThat(bound.exitCode()).as(bound::output).isEqualTo(1);
        assertThat(alone.ringfenceLines()).isEqualTo(bound.ringfenceLines());
        assertThat(bound.output())
                .contains(
                        "src/hand/java/com/acme/b/HandUse.java:5",
                        "src/legacy/java/com/acme/b/Old.java:3",
                        "src/main/java17/com/acme/b/Use.java:7");
        assertThat(recorded.exitCode()).as(recorded::output).isZero();
        assertThat(kept.exitCode()).as(kept::output).isZero();
        assertThat(keptAlone.ringfenceLines()).isEqualTo(kept.ringfenceLines());
        assertThat(pruned.exitCode()).as(pruned::output).isZero();
        assertThat(pruned.output()).contains("3 known, 0 added, 0 dropped");
        assertThat(project.read(BASELINE)).isEqualTo(reasoned);
        assertThat(frozenAgain.exitCode()).as(frozenAgain::output).isZero();
        assertThat(project.read(LOCK)).isEqualTo(lock);
    }

    @Test
    void an_edit_of_frozen_code_is_seen_in_every_folder() {
        project.run("ringfence:freeze");
        project.edit("src/main/java/com/acme/a/Order.java", "return 11;", "return 12;")
                .edit("src/main/java/com/acme/a/late/Later.java", "n = 4", "n = 5")
                .edit("src/main/java17/com/acme/a/Order.java", "return 17;", "return 18;")
                .edit("src/legacy/java/com/acme/a/OldOrder.java", "return 1;", "return 2;")
                .edit("src/hand/java/com/acme/a/Hand.java", "five = 5", "five = 6");

        BuildRun bound = project.run("process-classes");
        BuildRun alone = project.run("ringfence:check");
        project.write(
                "src/main/java17/com/acme/b/ForAnotherJdk.java", "package com.acme.b;\n\nclass ForAnotherJdk {}\n");
        BuildRun notCompiled = project.run("ringfence:check");

        assertThat(bound.exitCode()).as(bound::output).isEqualTo(1);
        assertThat(alone.ringfenceLines()).isEqualTo(bound.ringfenceLines());
        assertThat(notCompiled.ringfenceLines()).isEqualTo(bound.ringfenceLines());
        assertThat(bound.output())
                .contains(
                        "src/main/java/com/acme/a/Order.java:6",
                        "src/main/java/com/acme/a/late/Later.java:4",
                        "17/com.acme.a.Order#total()  modified",
                        "src/main/java17/com/acme/a/Order.java:6",
                        "src/legacy/java/com/acme/a/OldOrder.java:4",
                        "src/hand/java/com/acme/a/Hand.java:4");
    }

    private static SortedSet<String> types(String lock) {
        return lock.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
