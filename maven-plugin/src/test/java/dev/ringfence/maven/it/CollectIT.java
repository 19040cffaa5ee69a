package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A reactor that several machines check in parts, and another judges as a whole: as one machine would. */
@TestInstance(Lifecycle.PER_METHOD)
class CollectIT {

    private static final String LEFT = "[INFO] left to the last project, which judges what was collected";
    private static final String INVOICE = "billing/src/main/java/com/acme/shop/billing/Invoice.java";
    private static final List<String> PROJECTS = List.of("orders", "billing", "reporting");

    private final List<SampleCopy> clones = new ArrayList<>();

    @AfterEach
    void delete() {
        clones.forEach(SampleCopy::close);
    }

    private SampleCopy clone(Consumer<SampleCopy> commit) {
        SampleCopy clone = Sample.named("reactor").copy();
        clones.add(clone);
        commit.accept(clone);
        return clone;
    }

    /** Checks each project on a machine of its own, and brings what it left to another one. */
    private SampleCopy collector(Consumer<SampleCopy> commit) {
        SampleCopy collector = clone(commit);
        for (String project : PROJECTS) {
            SampleCopy part = clone(commit);
            part.run("process-classes", "-pl", ":" + project, "-am", "--fail-at-end");
            bring(part, collector.folder().resolve("parts").resolve(project));
        }
        return collector;
    }

    private static void bring(SampleCopy part, Path to) {
        for (String project : PROJECTS) {
            Path left = part.folder().resolve(project).resolve("target/ringfence");
            if (Files.isDirectory(left)) {
                copy(left, to.resolve(project).resolve("target/ringfence"));
            }
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BuildRun collect(SampleCopy collector, String... more) {
        return collector.run(Stream.concat(Stream.of("ringfence:check", "-Dringfence.collect=parts"), Stream.of(more))
                .toArray(String[]::new));
    }

    /** The lines of the last project, without the summary that it has on one machine alone, and without broken parts. */
    private static List<String> findings(BuildRun run) {
        List<String> lines = run.ringfenceLines();
        return lines.subList(lines.indexOf("--- check @ reporting") + 1, lines.size()).stream()
                .filter(line -> !line.matches("\\[\\w+] (kept|broken): .*"))
                .filter(line -> !line.contains(" was broken where it was checked"))
                .takeWhile(line -> !line.startsWith("[ERROR] Failed to execute goal"))
                .toList();
    }

    private void parts_and_one_machine_agree(Consumer<SampleCopy> commit, int exitCode, String... findings) {
        SampleCopy whole = clone(commit);
        SampleCopy collector = collector(commit);

        BuildRun single = whole.run("process-classes", "--fail-at-end");
        BuildRun collected = collect(collector);

        assertThat(single.exitCode()).as(single::output).isEqualTo(exitCode);
        assertThat(collected.exitCode()).as(collected::output).isEqualTo(exitCode);
        assertThat(findings(single)).as(single::output).anyMatch(line -> line.contains("] reactor "));
        assertThat(findings(collected)).as(collected::output).isEqualTo(findings(single));
        assertThat(String.join("\n", findings(collected))).contains(findings);
        for (String project : PROJECTS.subList(0, 2)) {
            String report = project + "/target/ringfence/report.json";
            assertThat(collector.read("parts/" + project + "/" + report)).isEqualTo(whole.read(report));
        }
        assertThat(collector.has("billing/target")).as("anything was compiled").isFalse();
    }

    @Test
    void formats_hold_the_findings_of_all_parts() {
        SampleCopy collector = collector(copy -> copy.delete("billing/ringfence/billing.baseline"));

        BuildRun run = collect(collector, "-Dringfence.formats=lines,markdown");

        assertThat(run.exitCode()).as(run::output).isEqualTo(1);
        assertThat(collector.read("target/ringfence/report.lines.txt").lines())
                .singleElement()
                .asString()
                .startsWith(INVOICE);
        assertThat(collector.read("target/ringfence/report.markdown.md"))
                .startsWith("## Ringfence: broken, 1 new")
                .contains("of 3 projects judged");
    }

    @Test
    void what_is_kept_on_one_machine_is_kept_in_parts() {
        parts_and_one_machine_agree(
                same -> {}, 0, "[INFO] reactor kept: 3 projects, 5 classes, 3 modules, 1 known, 0 new, 0 stale");

        SampleCopy collector = clones.get(1);
        BuildRun again = collect(collector, "-T", "2");
        assertThat(again.exitCode()).as(again::output).isZero();
        assertThat(collector.read("target/ringfence/report-collected.json"))
                .contains("\"project\" : \"com.acme:reactor\"", "\"view\" : \"whole\"", "\"classes\" : 5");
        assertThat(collect(collector).ringfenceLines())
                .startsWith(
                        "--- check @ reactor",
                        LEFT,
                        "--- check @ orders",
                        LEFT,
                        "--- check @ billing",
                        LEFT,
                        "--- check @ reporting");
    }

    @Test
    void a_claim_that_matches_nothing_is_found_by_the_parts_together() {
        parts_and_one_machine_agree(
                clone -> appendToMap(clone, "  shipping:\n    packages: [.shipping]\n"),
                1,
                "shipping",
                "[ERROR] reactor broken: 3 projects, 5 classes, 3 modules, 1 known, 0 new, 1 stale");
    }

    @Test
    void an_exception_with_too_many_edges_and_one_that_nothing_uses_are_found_by_the_parts_together() {
        parts_and_one_machine_agree(
                clone -> {
                    billingUsesTheTable(clone);
                    appendToMap(clone, """
                            exceptions:
                              - {from: billing, to: orders, because: soon mended, until: 2099-01-01, edges: 1}
                              - {from: reporting, to: orders, because: not needed, until: 2099-01-01}
                            """);
                },
                1,
                "expired-exception",
                "module-map.yaml:17",
                "[ERROR] reactor broken: 3 projects, 5 classes, 3 modules, 0 known, 2 excepted, 2 new, 1 stale, 1 unused");
    }

    @Test
    void what_one_part_breaks_breaks_the_whole() {
        parts_and_one_machine_agree(
                CollectIT::billingUsesTheTable,
                1,
                "[ERROR] reactor broken: 3 projects, 5 classes, 3 modules, 1 known, 1 new, 0 stale");

        assertThat(collect(clones.get(1)).output())
                .contains("[ERROR] com.acme:billing was broken where it was checked: 1 known, 1 new, 0 stale;"
                        + " parts/billing/billing/target/ringfence/report.json says what");
    }

    @Test
    void a_part_that_is_missing_or_of_another_commit_keeps_the_whole_from_being_judged() {
        SampleCopy collector = collector(same -> {});

        collector.delete("parts/reporting");
        BuildRun missing = collect(collector);
        SampleCopy other = clone(
                clone -> clone.edit("reporting/src/main/java/com/acme/shop/reporting/Report.java", "title", "heading"));
        other.run("process-classes", "-pl", ":reporting");
        bring(other, collector.folder().resolve("parts/reporting"));
        BuildRun stale = collect(collector);
        BuildRun tests = collector.run("ringfence:check-tests", "-Dringfence.collect=parts");
        BuildRun nowhere = collector.run("ringfence:check", "-Dringfence.collect=elsewhere", "-Dringfence.skip");

        assertThat(missing.exitCode()).as(missing::output).isEqualTo(1);
        assertThat(missing.output())
                .contains(
                        "[ERROR] reporting/pom.xml: no result of com.acme:reporting was collected",
                        "Let a job run `mvn process-classes -pl :reporting -am`",
                        "could not run: 1 problem; nothing was judged")
                .doesNotContain("reactor kept", "no class");
        assertThat(stale.exitCode()).as(stale::output).isEqualTo(1);
        assertThat(stale.output())
                .contains("the result of com.acme:reporting was made of other sources")
                .doesNotContain("reactor kept");
        assertThat(tests.exitCode()).as(tests::output).isEqualTo(1);
        assertThat(tests.output()).contains("run mvn ringfence:check with -Dringfence.collect");
        assertThat(nowhere.exitCode()).as("the gate is left open").isZero();
    }

    private static void billingUsesTheTable(SampleCopy clone) {
        clone.edit(
                INVOICE,
                "import com.acme.shop.orders.api.OrderId;",
                "import com.acme.shop.orders.OrderTable;\nimport com.acme.shop.orders.api.OrderId;");
        clone.edit(INVOICE, "List<OrderLine> lines)", "List<OrderLine> lines, OrderTable table)");
    }

    private static void appendToMap(SampleCopy clone, String text) {
        clone.write("module-map.yaml", clone.read("module-map.yaml") + text);
    }
}
