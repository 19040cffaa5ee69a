package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
    void what_a_killed_build_left_behind_is_swept_by_the_next_goal() throws IOException {
        List<String> left = Stream.of(
                        ".module-map.yaml", "ringfence/.billing.baseline", "target/ringfence/.report.json")
                .map(name -> name + ".0b6b3b52-7a56-4e0e-9d2f-1c2d3e4f5a6b.tmp")
                .toList();
        for (String name : left) {
            project.write(name, "half a f");
            Files.setLastModifiedTime(file(name), FileTime.fromMillis(0));
        }

        assertThat(project.run("ringfence:check").exitCode()).isZero();

        assertThat(left).noneMatch(project::has);
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
    void a_class_that_another_branch_left_behind_is_no_debt_until_it_is_cleaned_away() {
        project.write("ringfence/billing.baseline", "# ringfence-baseline/1, written by: mvn ringfence:baseline\n");
        project.delete("src/main/java/com/acme/billing/Invoice.java");
        FolderContent before = project.content();

        String problem =
                "target/classes: 1 class file has no source in the folders that are compiled here, and would be"
                        + " judged: com.acme.billing.Invoice breaks undeclared-dependency";
        couldNotRun(project.run("ringfence:check"), problem);
        BuildRun recorded = project.run("ringfence:baseline", "-Dringfence.reason=x");
        assertThat(recorded.exitCode()).as(recorded::output).isEqualTo(1);
        assertThat(recorded.output()).contains(problem, "nothing was written");
        assertThat(project.content().changedSince(before)).isEmpty();

        assertThat(project.delete(CLASS).run("ringfence:check").output()).doesNotContain("has no source");
    }

    @Test
    void a_class_file_among_resources_does_not_take_the_place_of_a_frozen_source() throws IOException {
        try (SampleCopy extracting =
                Sample.named("pass-extracting-type-deleted").copy()) {
            assertThat(extracting.run("compile").exitCode()).isZero();
            String name = "com/acme/orders/Order";
            Path resource = extracting.folder().resolve("src/main/resources").resolve(name + ".class");
            Files.createDirectories(resource.getParent());
            Files.copy(extracting.folder().resolve("target/classes").resolve(name + ".class"), resource);
            extracting.delete("src/main/java/" + name + ".java");

            BuildRun run = extracting.delete("target").run("process-classes");

            couldNotRun(run, "com.acme.orders.Order belongs to orders, which is extracting");
        }
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
