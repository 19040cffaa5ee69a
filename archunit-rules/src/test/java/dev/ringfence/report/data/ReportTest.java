package dev.ringfence.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.history.DebtHistory;
import dev.ringfence.map.Place;
import dev.ringfence.map.Rule;
import dev.ringfence.report.Reports;
import dev.ringfence.report.ReportsOfText;
import dev.ringfence.report.Situations;
import dev.ringfence.report.findings.Finding;
import dev.ringfence.report.json.JsonReport;
import dev.ringfence.verdict.View;
import dev.ringfence.violation.Identity;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    private Path folder;

    private Report report(String situation) {
        return Report.of(Reports.of(Situations.named(situation).apply(World.in(folder.resolve(situation)))));
    }

    @TestFactory
    Stream<DynamicTest> a_report_is_read_back_as_it_was_written() {
        return Stream.concat(
                Situations.all().keySet().stream()
                        .map(situation -> DynamicTest.dynamicTest(situation, () -> isReadBack(report(situation)))),
                ReportsOfText.hostile().stream()
                        .filter(text -> !text.contains("\ud800"))
                        .map(text -> DynamicTest.dynamicTest(
                                "hostile " + text.length(), () -> isReadBack(ReportsOfText.of(text, 3)))));
    }

    private static void isReadBack(Report report) {
        assertThat(JsonReport.read(Reports.text(new JsonReport(), report))).contains(report);
    }

    @Test
    void a_violation_stands_since_its_line_does_whatever_names_the_line_bears() {
        Report report = report("moved");
        String line = "shop.billing.Refund -> shop.orders.Price";
        LocalDate day = LocalDate.of(2026, 11, 30);
        DebtHistory.Commit commit = new DebtHistory.Commit("abc1234", day.minusDays(30));
        DebtHistory debt = new DebtHistory(
                List.of(new DebtHistory.Point(commit, new TreeMap<>(Map.of("billing", 3)))),
                Map.of(Identity.parse(line), commit, Identity.parse("shop.gone.Gone -> shop.orders.Price"), commit),
                Optional.empty());

        ReportedHistory history = ReportedHistory.of(report, debt, day);

        String moved = report.violations().stream()
                .filter(violation -> violation.why().movedFrom().equals(Optional.of(line)))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(history)
                .isEqualTo(new ReportedHistory(
                        day,
                        List.of(new ReportedHistory.Point(
                                "abc1234", day.minusDays(30), new TreeMap<>(Map.of("billing", 3)))),
                        new TreeMap<>(Map.of(moved, new ReportedHistory.Since("abc1234", day.minusDays(30))))));
    }

    @Test
    void days_left_end_with_the_last_day() {
        LocalDate day = LocalDate.of(2026, 11, 30);
        ReportedHistory history = new ReportedHistory(day, List.of(), new TreeMap<>());

        assertThat(history.daysLeft(until(Optional.of(day.plusDays(31))))).contains(31);
        assertThat(history.daysLeft(until(Optional.of(day)))).contains(0);
        assertThat(history.daysLeft(until(Optional.of(day.minusDays(1))))).contains(-1);
        assertThat(history.daysLeft(until(Optional.empty()))).isEmpty();
    }

    private static ReportedException until(Optional<LocalDate> day) {
        Optional<String> nothing = Optional.empty();
        return new ReportedException(
                "a.A", nothing, nothing, nothing, nothing, day, Optional.empty(), new Place("module-map.yaml", 1));
    }

    @Test
    void what_is_no_report_is_read_as_none() {
        String text = Reports.text(new JsonReport(), report("closed-module"));

        assertThat(JsonReport.read("")).isEmpty();
        assertThat(JsonReport.read("[]")).isEmpty();
        assertThat(JsonReport.read(text.substring(0, text.length() / 2))).isEmpty();
        assertThat(JsonReport.read(text.replace("ringfence-report/2", "ringfence-report/1")))
                .isEmpty();
        assertThat(JsonReport.read(text.replace("\"broken\"", "\"fine\""))).isEmpty();
        assertThat(JsonReport.read(text.replace("\"closed-module\"", "\"closed\"")))
                .isEmpty();
        assertThat(JsonReport.read(text)).isPresent();
    }

    @Test
    void advice_that_is_not_there_is_none() {
        assertThat(report("closed-module").advice(Optional.of(7))).isEmpty();
        assertThat(report("closed-module").advice(Optional.of(0))).isPresent();
        assertThat(report("closed-module").advice(Optional.empty())).isEmpty();
    }

    @Test
    void reports_of_projects_are_put_together_with_the_advice_of_each() {
        Report one = report("closed-module");
        Report other = report("internal-access");

        Report both = Report.of("com.acme:top", List.of(one, other));

        assertThat(both.project()).isEqualTo("com.acme:top");
        assertThat(both.verdict()).isEqualTo(ReportedVerdict.BROKEN);
        assertThat(both.view()).isEqualTo(View.WHOLE);
        assertThat(both.projects()).hasSize(2);
        assertThat(both.counts().fresh())
                .isEqualTo(one.counts().fresh() + other.counts().fresh());
        assertThat(both.rules()).containsExactly(Rule.CLOSED_MODULE, Rule.INTERNAL_ACCESS);
        assertThat(both.violations())
                .filteredOn(ReportedViolation::isNew)
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(both.advice(violation.advice())
                                .orElseThrow()
                                .reason()
                                .why())
                        .endsWith("(" + violation.mapPlace() + ")"));
    }

    @Test
    void a_cycle_that_each_project_sees_is_told_once() {
        Report cycle = report("module-cycle");

        Report both = Report.of("com.acme:top", List.of(cycle, cycle));

        assertThat(both.violations())
                .filteredOn(violation -> violation.rule() == Rule.MODULE_CYCLE)
                .hasSize(1);
        assertThat(both.stale()).isEqualTo(cycle.stale());
    }

    @Test
    void the_worst_verdict_is_that_of_all() {
        assertThat(ReportedVerdict.KEPT.or(ReportedVerdict.BROKEN)).isEqualTo(ReportedVerdict.BROKEN);
        assertThat(ReportedVerdict.COULD_NOT_RUN.or(ReportedVerdict.BROKEN)).isEqualTo(ReportedVerdict.COULD_NOT_RUN);
    }

    @Test
    void what_breaks_the_verdict_comes_before_what_is_only_told() {
        List<Finding> findings = Finding.of(report("everything-at-once"));

        assertThat(findings).extracting(Finding::isError).containsExactly(true, true, true, true, true, false, false);
        assertThat(findings)
                .extracting(Finding::kind)
                .containsExactly(
                        "closed-module",
                        "internal-access",
                        "frozen-code",
                        "frozen-code",
                        "stale",
                        "unmapped-class",
                        "stale");
    }

    @Test
    void files_are_named_from_the_top_of_the_repository() {
        assertThat(fromTop("", "src/A.java")).isEqualTo("src/A.java");
        assertThat(fromTop("backend", "src/A.java")).isEqualTo("backend/src/A.java");
        assertThat(fromTop("backend/map", "../src/A.java")).isEqualTo("backend/src/A.java");
        assertThat(fromTop("backend", "../other/A.java")).isEqualTo("other/A.java");
        assertThat(fromTop("backend", "../../other/A.java")).isEqualTo("../other/A.java");
        assertThat(fromTop("backend", "/elsewhere/A.java")).isEqualTo("/elsewhere/A.java");
    }

    private static String fromTop(String mapFolder, String file) {
        Report plain = ReportsOfText.of("x", 1);
        Report moved = new Report(
                plain.tool(),
                plain.project(),
                plain.verdict(),
                plain.view(),
                Optional.of(new ReportedMap("map.yaml", mapFolder, List.of(), "", new TreeMap<>())),
                plain.base(),
                plain.projects(),
                plain.modules(),
                plain.uses(),
                plain.rules(),
                plain.violations(),
                plain.exceptions(),
                plain.frozen(),
                plain.stale(),
                plain.growth(),
                plain.problems(),
                plain.advice());
        return moved.fromTop(new Place(file, 1));
    }
}
