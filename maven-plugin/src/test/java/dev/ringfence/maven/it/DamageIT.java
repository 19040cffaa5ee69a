package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Input that cannot be relied on: a named problem, a verdict of its own, nothing lost, and never kept. */
@TestInstance(Lifecycle.PER_METHOD)
class DamageIT {

    private static final String CLASS = "target/classes/com/acme/billing/Invoice.class";

    private final SampleCopy project = Sample.named("pass-known-violation").copy();

    @BeforeEach
    void compile() {
        BuildRun run = project.run("compile");
        assertThat(run.exitCode()).as(run::output).isZero();
    }

    @AfterEach
    void delete() {
        project.close();
    }

    @Test
    void a_class_file_that_breaks_off_could_not_be_read() throws IOException {
        byte[] bytes = Files.readAllBytes(file(CLASS));
        Files.write(file(CLASS), Arrays.copyOf(bytes, bytes.length / 2));

        couldNotRun(project.run("ringfence:check"), CLASS + ": this class file cannot be read");
    }

    @Test
    void a_class_file_of_a_version_to_come_could_not_be_read() throws IOException {
        byte[] bytes = Files.readAllBytes(file(CLASS));
        bytes[7] = (byte) 200;
        Files.write(file(CLASS), bytes);

        couldNotRun(project.run("ringfence:check"), CLASS + ": this class file cannot be read");
    }

    @Test
    void an_empty_class_file_could_not_be_read() throws IOException {
        Files.write(file(CLASS), new byte[0]);

        couldNotRun(project.run("ringfence:check"), CLASS + ": this class file cannot be read");
    }

    @Test
    void sources_without_classes_are_not_an_empty_project() {
        project.delete("target/classes");

        couldNotRun(project.run("ringfence:check"), "target/classes: there are no class files");
    }

    @Test
    void a_source_that_was_not_compiled_is_named() {
        project.write("src/main/java/com/acme/billing/Late.java", "package com.acme.billing;\n\nclass Late {}\n");

        couldNotRun(
                project.run("ringfence:check"),
                "src/main/java/com/acme/billing/Late.java: this source declares a type, and there is no class file of it");
    }

    @Test
    void a_report_that_cannot_be_written_is_told() {
        project.write("target/ringfence", "a file where the folder should be");

        couldNotRun(project.run("ringfence:check"), "the report cannot be written");
    }

    @Test
    void a_map_that_matches_no_class_at_all_is_told() {
        project.edit("module-map.yaml", "root: com.acme", "root: org.elsewhere");

        couldNotRun(project.run("ringfence:check"), "module-map.yaml:2");
    }

    @Test
    void a_file_that_is_no_map_is_told_with_its_place() {
        project.write("module-map.yaml", "version: 1\nroot: [com.acme\nmodules: }{\n");

        BuildRun run = project.run("ringfence:check");

        couldNotRun(run, "module-map.yaml:");
        assertThat(run.output()).doesNotContain("\tat ");
    }

    @Test
    void a_class_that_an_incremental_build_left_behind_is_judged_and_named_as_such() {
        project.write("ringfence/billing.baseline", "# ringfence-baseline/1, written by: mvn ringfence:baseline\n");
        project.delete("src/main/java/com/acme/billing/Invoice.java");

        BuildRun run = project.run("ringfence:check");

        assertThat(run.exitCode()).as(run::output).isEqualTo(1);
        assertThat(run.output()).contains("com.acme.billing.Invoice -> ", "mvn clean");
    }

    private static void couldNotRun(BuildRun run, String problem) {
        assertThat(run.exitCode()).as(run::output).isEqualTo(1);
        assertThat(run.output())
                .contains(problem, "could not run: ", "MojoExecutionException")
                .doesNotContain("kept: ");
    }

    private Path file(String name) {
        return project.folder().resolve(name);
    }
}
