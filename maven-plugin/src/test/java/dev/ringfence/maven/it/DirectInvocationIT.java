package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gate on a project whose pom has never heard of it, with a map that lies elsewhere. */
class DirectInvocationIT {

    private static final String MAP = """
            version: 1
            root: com.acme.bare
            modules:
              orders:
                packages: [.orders]
                exports: []
              billing:
                packages: [.billing]
                requires: [orders]
            """;

    private final SampleCopy bare = Sample.named("bare").copy();

    @TempDir
    private Path elsewhere;

    @BeforeEach
    void compile() {
        BuildRun run = bare.run("compile");
        assertThat(run.exitCode()).as(run::output).isZero();
    }

    @AfterEach
    void delete() {
        bare.close();
    }

    @Test
    void the_map_decides_wherever_it_lies() throws Exception {
        decides(bare.build());
    }

    @ParameterizedTest
    @EnumSource
    @Tag("long")
    void the_map_decides_wherever_it_lies_on_every_maven(MavenVersion version) throws Exception {
        decides(bare.build().with(version));
    }

    private void decides(MavenBuild maven) throws Exception {
        BuildRun broken = maven.run(Plugin.goal("check"), map(MAP));
        BuildRun kept = maven.run(Plugin.goal("check"), map(MAP.replace("exports: []", "exports: \"*\"")));

        assertThat(broken.exitCode()).as(broken::output).isEqualTo(1);
        assertThat(broken.ringfenceLines())
                .startsWith("--- check @ bare")
                .endsWith("[ERROR] broken: 2 classes, 2 modules, 100 % mapped, 0 known, 1 new, 0 stale");
        assertThat(kept.exitCode()).as(kept::output).isZero();
        assertThat(kept.ringfenceLines())
                .containsExactly(
                        "--- check @ bare", "[INFO] kept: 2 classes, 2 modules, 100 % mapped, 0 known, 0 new, 0 stale");
    }

    @Test
    void the_way_out_is_a_command_that_works_here() throws Exception {
        BuildRun run = bare.run(Plugin.goal("check"), map(MAP));

        assertThat(run.output()).contains("mvn " + Plugin.goal("baseline")).doesNotContain("mvn ringfence:");
    }

    @Test
    void a_command_for_all_projects_works_where_only_a_project_below_has_the_plugin() {
        bare.edit(
                "pom.xml",
                "<version>1.0</version>",
                "<version>1.0</version>\n  <packaging>pom</packaging>\n  <modules><module>below</module></modules>");
        bare.write("below/pom.xml", """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <parent><groupId>com.acme</groupId><artifactId>bare</artifactId><version>1.0</version></parent>
                  <artifactId>below</artifactId>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>dev.ringfence</groupId>
                        <artifactId>ringfence-maven-plugin</artifactId>
                        <version>%s</version>
                        <executions><execution><goals><goal>check</goal></goals></execution></executions>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(System.getProperty("harness.version")));
        bare.write("module-map.yaml", MAP);
        bare.write(
                "below/src/main/java/com/acme/bare/orders/Order.java",
                "package com.acme.bare.orders;\n\nclass Order {}\n");
        bare.write(
                "below/ringfence/orders.baseline",
                "# ringfence-baseline/1, written by: mvn ringfence:baseline\n<<<<<<< ours\n=======\n>>>>>>> theirs\n");

        BuildRun broken = bare.run("process-classes");
        BuildRun mended = bare.run(Plugin.goal("baseline"));
        BuildRun again = bare.run("process-classes");

        assertThat(broken.output()).contains("Run `mvn " + Plugin.goal("baseline") + "`: it takes both sides");
        assertThat(mended.exitCode()).as(mended::output).isZero();
        assertThat(again.output()).doesNotContain("conflict markers");
    }

    @Test
    void without_a_map_the_message_says_where_it_looked_and_how_to_name_one() {
        BuildRun run = bare.run(Plugin.goal("check"));

        assertThat(run.exitCode()).as(run::output).isEqualTo(1);
        assertThat(String.join("\n", run.ringfenceLines())).contains("module-map.yaml", "-Dringfence.map=");
    }

    private String map(String text) throws Exception {
        return "-Dringfence.map=" + Files.writeString(elsewhere.resolve("module-map.yaml"), text);
    }
}
