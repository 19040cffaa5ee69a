package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Reports stand where people look: in one file for all projects, and in what a CI server reads from the log. */
@TestInstance(Lifecycle.PER_METHOD)
class ReportsIT {

    private static final String ALL = "sarif,sarif-all,gitlab,junit,checkstyle,sonar,lines,markdown";

    private final SampleCopy reactor = Sample.named("reactor").copy();

    @AfterEach
    void delete() {
        reactor.close();
    }

    private void breakBilling() {
        reactor.delete("billing/ringfence/billing.baseline");
    }

    @Test
    void the_last_project_of_a_kept_build_writes_one_file_for_all() {
        BuildRun run = reactor.run("process-classes", "-Dringfence.formats=" + ALL);

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(reactor.read("target/ringfence/report.markdown.md"))
                .startsWith("## Ringfence: kept, 0 new\n")
                .contains("of 3 projects judged by `module-map.yaml`.\n")
                .doesNotContain("partial view");
        assertThat(reactor.read("target/ringfence/report.lines.txt")).isEmpty();
        assertThat(reactor.read("target/ringfence/report.gitlab.json")).isEqualTo("[ ]\n");
        assertThat(reactor.read("target/ringfence/report.sarif")).contains("\"results\" : [ ]");
        assertThat(reactor.read("target/ringfence/report.all.sarif")).contains("\"baselineState\" : \"unchanged\"");
        assertThat(reactor.read("target/ringfence/report.junit.xml")).contains("failures=\"0\"");
        for (String project : List.of("orders", "billing", "reporting")) {
            assertThat(reactor.has(project + "/target/ringfence/report.sarif"))
                    .as(project)
                    .isFalse();
        }
    }

    @Test
    void a_project_that_stops_the_build_writes_what_was_found_so_far() {
        breakBilling();

        BuildRun run = reactor.run("process-classes", "-Dringfence.formats=" + ALL);

        assertThat(run.exitCode()).as(run::output).isEqualTo(1);
        assertThat(reactor.read("target/ringfence/report.lines.txt"))
                .startsWith("billing/src/main/java/com/acme/shop/billing/Invoice.java:")
                .contains(": error: com.acme.shop.billing.Invoice -> com.acme.shop.orders.OrderLine: ");
        assertThat(reactor.read("target/ringfence/report.sarif"))
                .contains("\"uri\" : \"billing/src/main/java/com/acme/shop/billing/Invoice.java\"");
        assertThat(reactor.read("target/ringfence/report.markdown.md"))
                .contains("this is a partial view", "### billing ");
    }

    @Test
    void a_build_of_one_project_writes_with_that_project() {
        try (SampleCopy project = Sample.named("fail-new-dependency").copy()) {
            BuildRun run = project.run("process-classes", "-Dringfence.formats=lines");

            assertThat(run.exitCode()).as(run::output).isEqualTo(1);
            assertThat(project.read("target/ringfence/report.lines.txt").lines())
                    .hasSize(2);
        }
    }

    @Test
    @Tag("long")
    void github_and_azure_read_marks_from_the_log_of_every_maven() {
        breakBilling();
        for (MavenVersion version : List.of(MavenVersion.V3_9, MavenVersion.V4)) {
            reactor.write("summary.md", "Before.\n");
            Path summary = reactor.folder().resolve("summary.md");
            BuildRun github = reactor.build()
                    .with(version)
                    .runWith(
                            List.of(),
                            Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()),
                            "process-classes");

            assertThat(github.output().lines())
                    .as(github::output)
                    .filteredOn(line -> line.startsWith("::error "))
                    .singleElement()
                    .asString()
                    .startsWith("::error file=billing/src/main/java/com/acme/shop/billing/Invoice.java,line=")
                    .contains("title=billing -> orders%3A ");
            assertThat(reactor.read("summary.md")).startsWith("Before.\n## Ringfence: broken, 1 new");

            BuildRun azure =
                    reactor.build().with(version).runWith(List.of(), Map.of("TF_BUILD", "True"), "process-classes");

            assertThat(azure.output().lines())
                    .as(azure::output)
                    .anyMatch(line -> line.startsWith("##vso[task.logissue type=error;sourcepath=billing/src/"))
                    .anyMatch(
                            line -> line.startsWith("##vso[task.uploadsummary]") && line.endsWith("report.summary.md"));
        }
    }

    @Test
    void a_kept_build_on_github_says_so_once_on_the_page_of_the_job() {
        Path summary = reactor.folder().resolve("summary.md");
        BuildRun run = reactor.build()
                .runWith(
                        List.of(),
                        Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()),
                        "process-classes");

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(run.output()).doesNotContain("::error", "::warning");
        assertThat(reactor.read("summary.md").lines().filter(line -> line.startsWith("## ")))
                .containsExactly("## Ringfence: kept, 0 new");
    }

    @Test
    void a_map_that_cannot_be_used_is_told_in_each_format() {
        reactor.write("module-map.yaml", "version: 9\n");

        BuildRun run = reactor.run("process-classes", "-Dringfence.formats=lines,junit");

        assertThat(run.exitCode()).as(run::output).isEqualTo(1);
        assertThat(reactor.read("target/ringfence/report.lines.txt"))
                .contains("module-map.yaml:1:", ": error: could not run: ");
        assertThat(reactor.read("target/ringfence/report.junit.xml")).contains("failures=\"1\"");
    }
}
