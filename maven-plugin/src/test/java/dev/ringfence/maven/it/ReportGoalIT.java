package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The goal {@code report} writes one page for all projects, and {@code site} shows it. */
@TestInstance(Lifecycle.PER_METHOD)
class ReportGoalIT {

    private static final String PAGE = "target/ringfence/report.html";
    private static final String DATA = "target/ringfence/report-history.json";
    private static final String BASELINE = "billing/ringfence/billing.baseline";
    private static final String EDGE = "com.acme.shop.billing.Invoice -> com.acme.shop.orders.OrderLine";

    private final SampleCopy reactor = Sample.named("reactor").copy();

    @AfterEach
    void delete() {
        reactor.close();
    }

    private void git(String... arguments) {
        new RealGit(reactor.folder()).run(arguments);
    }

    private void commit() {
        git("add", "module-map.yaml", BASELINE);
        git("commit", "-q", "-m", "debt");
    }

    /** Keeps the lines that are about what was judged. */
    private static List<String> judged(BuildRun run) {
        return run.output()
                .lines()
                .filter(line -> line.matches("\\[(INFO|ERROR)] (kept|broken): .*"))
                .toList();
    }

    @Test
    void takes_what_check_has_found_and_adds_what_git_tells() {
        String today = reactor.read(BASELINE);
        git("init", "-q");
        reactor.write(BASELINE, today + "com.acme.shop.billing.Paid -> com.acme.shop.orders.OrderLine\n");
        commit();
        reactor.write(BASELINE, today);
        commit();

        List<String> ofCheck = judged(reactor.run("process-classes"));
        BuildRun run = reactor.run("process-classes", "ringfence:report");

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(judged(run)).isEqualTo(ofCheck).isNotEmpty();
        assertThat(run.output())
                .containsOnlyOnce("[INFO] the page on 3 projects: <project>/" + PAGE)
                .doesNotContain("partial view");
        assertThat(reactor.read(PAGE)).startsWith("<!DOCTYPE html>").contains("com.acme:reactor");
        assertThat(reactor.read("target/ringfence/matrix.svg")).startsWith("<svg ");
        assertThat(reactor.read(DATA).lines().map(String::strip))
                .contains("\"view\" : \"whole\",", "\"since\" : {", "\"billing\" : 2", "\"billing\" : 1");
        assertThat(reactor.read("billing/target/ringfence/report.json"))
                .doesNotContain("\"trend\"", "\"since\"", "\"day\"");
        assertThat(reactor.has("billing/" + PAGE)).isFalse();
    }

    @Test
    void progress_tells_the_same_numbers_without_compiling_anything() {
        String today = reactor.read(BASELINE);
        git("init", "-q");
        reactor.write(BASELINE, today + "com.acme.shop.billing.Paid -> com.acme.shop.orders.OrderLine\n");
        commit();

        BuildRun text = reactor.run("ringfence:progress");
        BuildRun json = reactor.run("ringfence:progress", "-Dringfence.output=json", "-Dringfence.months=1");

        assertThat(text.exitCode()).as(text::output).isZero();
        assertThat(text.output())
                .containsOnlyOnce("[INFO] progress from ")
                .contains("2 -> 2  ------------   0.0  no forecast: too short");
        assertThat(json.exitCode()).as(json::output).isZero();
        assertThat(reactor.read("target/ringfence/progress.json"))
                .contains("\"format\" : \"ringfence-progress/1\"", "\"counts\" : [ 2 ]");
    }

    @Test
    void progress_names_a_property_that_says_nothing() {
        for (String months : List.of("0", "abc", "1000")) {
            BuildRun run = reactor.run("ringfence:progress", "-Dringfence.months=" + months);

            assertThat(run.exitCode()).as(run::output).isEqualTo(1);
            assertThat(run.output()).contains("could not run: ringfence.months is no number from 1 to 120: " + months);
        }
    }

    @Test
    void fails_no_build_because_of_a_broken_verdict() {
        reactor.delete(BASELINE);

        BuildRun run = reactor.run("compile", "ringfence:report");

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(run.output())
                .contains(EDGE)
                .contains("[INFO] the page on 3 projects: ")
                .contains("[INFO] without the debt over time: there is no git repository around the module map");
        assertThat(reactor.read(DATA)).contains("\"verdict\" : \"broken\"", "\"trend\" : [ ]");
        assertThat(reactor.read(PAGE)).contains("OrderLine");
    }

    @Test
    void a_part_of_the_build_names_the_projects_without_a_verdict() {
        reactor.run("process-classes");
        BuildRun run = reactor.run("compile", "ringfence:report", "-pl", ":billing,:orders");

        String partial = "this is a partial view: com.acme:reporting was not judged in this build";
        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(run.output()).contains("[INFO] the page on 2 projects: ").contains("[WARNING] " + partial);
        assertThat(reactor.read(DATA)).contains("\"view\" : \"partial\"", partial);
    }

    @Test
    void what_keeps_it_from_judging_stands_in_the_page_and_fails_the_build() {
        reactor.delete("module-map.yaml");

        BuildRun run = reactor.run("compile", "ringfence:report");

        assertThat(run.exitCode()).as(run::output).isEqualTo(1);
        assertThat(run.output()).contains("could not run: ").contains("[INFO] the page on ");
        assertThat(reactor.read(DATA)).contains("\"verdict\" : \"could-not-run\"", "there is no module map from ");
        assertThat(reactor.read(PAGE)).contains("there is no module map from ");
    }

    @Test
    void a_page_of_an_earlier_build_does_not_outlive_a_build_that_check_stops() {
        reactor.run("compile", "ringfence:report");
        assertThat(reactor.has(PAGE)).isTrue();
        reactor.delete(BASELINE);

        BuildRun run = reactor.run("process-classes");

        assertThat(run.exitCode()).as(run::output).isEqualTo(1);
        assertThat(reactor.has(PAGE)).isFalse();
    }

    @Test
    void a_gate_that_is_left_open_has_no_page() {
        BuildRun run = reactor.run("compile", "ringfence:report", "-Dringfence.skip");

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(run.output()).contains("skipped: ringfence.skip is set");
        assertThat(reactor.has(PAGE)).isFalse();
    }

    @Test
    void what_other_machines_found_has_a_page_too() {
        try (SampleCopy other = Sample.named("reactor").copy()) {
            other.run("process-classes");

            BuildRun run = reactor.run("ringfence:report", "-Dringfence.collect=" + other.folder());

            assertThat(run.exitCode()).as(run::output).isZero();
            assertThat(run.output()).contains("[INFO] the page on ").doesNotContain("partial view");
            assertThat(reactor.read(DATA)).contains("\"view\" : \"whole\"", EDGE.split(" -> ")[1]);
        }
    }

    @Test
    void the_site_shows_what_lies_on_disk_of_a_project_and_of_those_below_it() {
        reactor.run("process-classes");

        BuildRun run = reactor.run("ringfence:site");

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(run.output()).contains("[INFO] the page on 3 projects: ", "[INFO] the page on 1 project: ");
        assertThat(reactor.read("target/site/ringfence/index.html"))
                .startsWith("<!DOCTYPE html>")
                .contains("OrderLine");
        assertThat(reactor.read("reporting/target/site/ringfence/index.html"))
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("OrderLine");
    }
}
