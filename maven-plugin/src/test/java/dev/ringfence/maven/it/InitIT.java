package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From nothing to a gate: a map is guessed, today's debt recorded, and the gate is kept. */
class InitIT {

    private static final Path MAPS = Path.of("src", "test", "maps").toAbsolutePath();
    private static final String MAP = "module-map.yaml";
    private static final String SCHEMA = "module-map.schema.json";

    @ParameterizedTest
    @ValueSource(strings = {"shop", "shop-reactor", "pass-layered-monolith"})
    void a_guessed_map_is_one_to_keep_and_its_gate_is_kept(String sample) {
        try (SampleCopy project = withoutMap(sample)) {
            BuildRun guessed = project.run("compile", "ringfence:init", "-Dringfence.skip");
            BuildRun recorded = project.run("ringfence:baseline");
            BuildRun checked = project.run("process-classes");

            assertThat(guessed.exitCode()).as(guessed::output).isZero();
            new ExpectedLines(MAPS.resolve(sample + ".yaml"))
                    .compareWith(project.read(MAP).lines().toList());
            assertThat(recorded.exitCode()).as(recorded::output).isZero();
            assertThat(checked.exitCode()).as(checked::output).isZero();
            assertThat(checked.output()).contains("kept: ", "100 % mapped").doesNotContain("broken: ");
        }
    }

    @Test
    void a_map_that_is_there_is_never_overwritten() {
        try (SampleCopy project = Sample.named("shop").copy()) {
            FolderContent before = project.content();

            BuildRun run = project.run("compile", "ringfence:init");

            assertThat(run.exitCode()).as(run::output).isEqualTo(1);
            assertThat(run.ringfenceLines())
                    .contains(
                            "[ERROR] module-map.yaml: there is a module map already, and it is never overwritten",
                            "[ERROR]     Add what it does not have yet with -Dringfence.merge, or write another one with"
                                    + " -Dringfence.map=.");
            assertThat(project.content()).isEqualTo(before);
        }
    }

    @Test
    void merging_adds_the_module_that_is_missing_and_keeps_every_other_byte() {
        try (SampleCopy project = Sample.named("pass-declared-dependency").copy()) {
            String before = project.read(MAP);
            project.write(
                    "src/main/java/com/acme/parcels/Parcel.java",
                    "package com.acme.parcels;\n\npublic class Parcel {}\n");

            BuildRun run = project.run("compile", "ringfence:init", "-Dringfence.merge");
            BuildRun again = project.run("compile", "ringfence:init", "-Dringfence.merge");
            BuildRun checked = project.run("process-classes");

            assertThat(run.exitCode()).as(run::output).isZero();
            String added = """
                      parcels:                              # 1 class
                        packages: [.parcels]
                        exports: "*"
                    """;
            assertThat(project.read(MAP).replace(added, "")).isEqualTo(before);
            assertThat(project.read(MAP)).contains(added);
            assertThat(again.output())
                    .contains("nothing to add: every class below a root of module-map.yaml belongs to a module");
            assertThat(checked.exitCode()).as(checked::output).isZero();
        }
    }

    @Test
    void without_class_files_it_says_to_compile_first() {
        try (SampleCopy project = withoutMap("shop")) {
            BuildRun run = project.run("ringfence:init");

            assertThat(run.exitCode()).as(run::output).isEqualTo(1);
            assertThat(run.output()).contains("Compile first: mvn compile.").doesNotContain("\tat ");
            assertThat(project.has(MAP)).isFalse();
        }
    }

    @Test
    void a_part_of_a_reactor_is_not_guessed_from() {
        try (SampleCopy project = withoutMap("shop-reactor")) {
            project.run("compile", "-Dringfence.skip");

            BuildRun part = project.run("ringfence:init", "-pl", "billing");

            assertThat(part.exitCode()).as(part::output).isEqualTo(1);
            assertThat(part.output()).contains("only a part of the reactor is here");
            assertThat(project.has(MAP)).isFalse();
        }
    }

    @Test
    void where_the_pom_does_not_know_the_plugin_it_says_what_to_add_and_who_owns_what_comes_from_code_owners() {
        try (SampleCopy project = Sample.named("bare").copy()) {
            project.write("CODEOWNERS", "* @acme/all\n");

            BuildRun run = project.run("compile", Plugin.goal("init"));

            assertThat(run.exitCode()).as(run::output).isZero();
            assertThat(run.output())
                    .contains(
                            "today's debt: mvn " + Plugin.goal("baseline"),
                            "add to <build><plugins>",
                            "<goal>check</goal>");
            assertThat(project.read(MAP)).contains("owner: \"@acme/all\"");
        }
    }

    @Test
    void the_schema_for_editors_lies_beside_the_map_and_one_that_is_there_stays() {
        try (SampleCopy project = Sample.named("bare").copy()) {
            BuildRun run = project.run("compile", Plugin.goal("init"));

            assertThat(run.exitCode()).as(run::output).isZero();
            assertThat(run.output())
                    .contains(
                            "written: " + SCHEMA + ", by which editors complete the map",
                            "add to AGENTS.md:",
                            Plugin.goal("explain") + " -Dringfence.output=json");
            assertThat(project.read(MAP))
                    .startsWith("# yaml-language-server: $schema=./module-map.schema.json\n# A first map, ");
            assertThat(project.read(SCHEMA)).contains("\"$id\"", "\"modules\"");

            project.delete(MAP);
            project.write(SCHEMA, "{}\n");
            assertThat(project.run(Plugin.goal("init")).output()).doesNotContain("written: " + SCHEMA);
            assertThat(project.read(SCHEMA)).isEqualTo("{}\n");
        }
    }

    private static SampleCopy withoutMap(String sample) {
        SampleCopy project = Sample.named(sample).copy();
        project.delete(MAP);
        project.content().files().keySet().stream()
                .filter(file -> file.startsWith("ringfence/") || file.contains("/ringfence/"))
                .forEach(project::delete);
        return project;
    }
}
