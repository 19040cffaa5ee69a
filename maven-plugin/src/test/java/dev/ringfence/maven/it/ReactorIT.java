package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The gate in a reactor, however people start it: {@code orders}, {@code billing} that uses it, and {@code reporting} apart. */
@TestInstance(Lifecycle.PER_METHOD)
class ReactorIT {

    private static final String ORDERS_KEPT = "[INFO] kept: 3 classes, 1 module, 100 % mapped, 0 known, 0 new, 0 stale";
    private static final String BILLING_KEPT = "[INFO] kept: 1 class, 1 module, 100 % mapped, 1 known, 0 new, 0 stale";
    private static final String REPORTING_KEPT =
            "[INFO] kept: 1 class, 1 module, 100 % mapped, 0 known, 0 new, 0 stale";
    private static final String BILLING_BROKEN =
            "[ERROR] broken: 1 class, 1 module, 100 % mapped, 1 known, 1 new, 0 stale";
    private static final String PARTIAL = "partial view: ";

    private final SampleCopy reactor = Sample.named("reactor").copy();

    @AfterEach
    void delete() {
        reactor.close();
    }

    @Test
    void every_project_is_judged_by_itself_and_the_last_sees_the_whole() {
        BuildRun run = reactor.run("process-classes");

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(run.ringfenceLines())
                .containsExactly(
                        "--- check @ reactor",
                        "[INFO] nothing to judge: no class files and no sources",
                        "--- check @ orders",
                        ORDERS_KEPT,
                        "--- check @ billing",
                        BILLING_KEPT,
                        "--- check @ reporting",
                        REPORTING_KEPT,
                        "[INFO] reactor kept: 3 projects, 5 classes, 3 modules, 1 known, 0 new, 0 stale");
    }

    @Test
    void a_project_that_stops_the_build_tells_the_total_so_far_and_one_that_goes_on_leaves_that_to_the_last() {
        billingUsesTheTable();

        BuildRun stopped = reactor.run("process-classes");
        BuildRun gone = reactor.run("process-classes", "--fail-at-end");
        BuildRun part = reactor.run("ringfence:check", "-pl", ":orders,:reporting");

        assertThat(totals(stopped))
                .containsExactly(
                        "[ERROR] reactor broken: 2 of 3 projects, partial, 4 classes, 2 modules, 1 known, 1 new, 0 stale");
        assertThat(totals(gone))
                .containsExactly("[ERROR] reactor broken: 3 projects, 5 classes, 3 modules, 1 known, 1 new, 0 stale");
        assertThat(totals(part))
                .containsExactly(
                        "[INFO] reactor kept: 2 of 3 projects, partial, 4 classes, 2 modules, 0 known, 0 new, 0 stale");
    }

    private static List<String> totals(BuildRun run) {
        return run.ringfenceLines().stream()
                .filter(line -> line.contains("] reactor"))
                .toList();
    }

    @Test
    void projects_with_build_extensions_that_load_the_plugin_a_second_time_are_added_up_with_the_others() {
        for (String project : List.of("orders", "reporting")) {
            reactor.edit(project + "/pom.xml", "</artifactId>\n</project>", """
                    </artifactId>
                      <build>
                        <extensions>
                          <extension>
                            <groupId>org.jspecify</groupId>
                            <artifactId>jspecify</artifactId>
                            <version>1.0.1</version>
                          </extension>
                        </extensions>
                      </build>
                    </project>""");
        }

        BuildRun run = reactor.run("process-classes");

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(totals(run))
                .containsExactly("[INFO] reactor kept: 3 projects, 5 classes, 3 modules, 1 known, 0 new, 0 stale");
    }

    @Test
    void two_threads_come_to_the_same_verdict() {
        BuildRun run = reactor.run("process-classes", "-T", "2");

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(run.output())
                .contains(ORDERS_KEPT, BILLING_KEPT, REPORTING_KEPT)
                .doesNotContain(PARTIAL);
    }

    @Test
    void two_threads_lose_no_violation() {
        billingUsesTheTable();

        BuildRun run = reactor.run("process-classes", "-T", "2", "--fail-at-end");

        assertThat(run.exitCode()).as(run::output).isEqualTo(1);
        assertThat(run.output()).contains(ORDERS_KEPT, BILLING_BROKEN, REPORTING_KEPT);
    }

    @Test
    void a_claim_that_matches_nothing_is_told_once_by_the_whole_view() {
        mapClaims("shipping");

        BuildRun run = reactor.run("process-classes", "-T", "2");

        assertThat(run.exitCode()).as(run::output).isEqualTo(1);
        assertThat(run.output()
                        .lines()
                        .filter(line -> line.startsWith("[ERROR] broken: ") && line.endsWith(" 1 stale")))
                .as("projects that tell it")
                .hasSize(1);
    }

    @Test
    void one_project_alone_is_judged_and_results_that_fit_complete_the_view() {
        reactor.run("process-classes");

        BuildRun run = reactor.run("ringfence:check", "-pl", ":billing");

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(run.ringfenceLines()).containsExactly("--- check @ billing", BILLING_KEPT);
    }

    @Test
    void results_of_another_map_do_not_complete_the_view() {
        reactor.run("process-classes");
        mapClaims("shipping");

        BuildRun run = reactor.run("ringfence:check", "-pl", ":billing");

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(run.ringfenceLines())
                .anyMatch(line -> line.contains(PARTIAL))
                .contains(BILLING_KEPT);
    }

    @Test
    void a_project_with_those_that_it_needs_is_a_partial_view() {
        mapClaims("shipping");

        BuildRun run = reactor.run("process-classes", "-pl", ":billing", "-am");

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(run.ringfenceLines())
                .contains(ORDERS_KEPT, BILLING_KEPT)
                .doesNotContain("--- check @ reporting")
                .filteredOn(line -> line.contains(PARTIAL))
                .singleElement()
                .asString()
                .contains("com.acme:reporting");
    }

    @Test
    void a_project_alone_never_answers_for_the_others() {
        reactor.run("process-classes");
        billingUsesTheTable();
        reactor.run("compile");

        BuildRun run = reactor.run("ringfence:check", "-pl", ":reporting");

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(run.ringfenceLines())
                .contains("--- check @ reporting", REPORTING_KEPT)
                .anyMatch(line -> line.contains(PARTIAL));
    }

    @Test
    void a_resumed_build_judges_the_rest() {
        reactor.run("process-classes");

        BuildRun run = reactor.run("process-classes", "-rf", ":reporting");

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(run.ringfenceLines()).containsExactly("--- check @ reporting", REPORTING_KEPT);
    }

    @Test
    void failing_at_the_end_still_judges_what_does_not_depend_on_the_broken() {
        billingUsesTheTable();

        BuildRun run = reactor.run("process-classes", "--fail-at-end");

        assertThat(run.exitCode()).as(run::output).isEqualTo(1);
        assertThat(run.ringfenceLines()).contains(ORDERS_KEPT, BILLING_BROKEN, REPORTING_KEPT);
    }

    @Test
    void a_violation_is_shown_at_its_place_with_the_modules_it_is_between() {
        billingUsesTheTable();

        BuildRun run = reactor.run("process-classes");

        assertThat(run.exitCode()).as(run::output).isEqualTo(1);
        assertThat(String.join("\n", run.ringfenceLines()))
                .contains("billing -> orders", "internal-access", "OrderTable", "Invoice.java:4", "module-map.yaml:5");
    }

    @Test
    void a_build_from_a_submodule_finds_the_map_above() {
        BuildRun run = reactor.build().from("reporting").run("process-classes");

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(run.ringfenceLines())
                .contains("--- check @ reporting", REPORTING_KEPT)
                .anyMatch(line -> line.contains(PARTIAL));
    }

    @Test
    void a_second_check_writes_the_same_bytes() {
        List<String> reports = List.of(
                "orders/target/ringfence/report.json",
                "billing/target/ringfence/report.json",
                "reporting/target/ringfence/report.json");
        reactor.run("process-classes");
        List<String> first = reports.stream().map(reactor::read).toList();

        reactor.run("process-classes");

        assertThat(reports.stream().map(reactor::read)).isEqualTo(first);
    }

    @Test
    void a_skipped_gate_says_so() {
        billingUsesTheTable();

        BuildRun run = reactor.run("process-classes", "-Dringfence.skip=true");

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(run.ringfenceLines()).contains("--- check @ billing", "[INFO] skipped: ringfence.skip is set");
    }

    private void billingUsesTheTable() {
        reactor.edit(
                "billing/src/main/java/com/acme/shop/billing/Invoice.java",
                "import com.acme.shop.orders.api.OrderId;",
                "import com.acme.shop.orders.OrderTable;\nimport com.acme.shop.orders.api.OrderId;");
        reactor.edit(
                "billing/src/main/java/com/acme/shop/billing/Invoice.java",
                "List<OrderLine> lines)",
                "List<OrderLine> lines, OrderTable table)");
    }

    /** A module of the map without a class. */
    private void mapClaims(String module) {
        reactor.write(
                "module-map.yaml",
                reactor.read("module-map.yaml") + "  " + module + ":\n    packages: [." + module + "]\n");
    }
}
