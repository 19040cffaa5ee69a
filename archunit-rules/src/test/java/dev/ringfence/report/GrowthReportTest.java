package dev.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.advice.Commands;
import dev.ringfence.growth.map.GrowthEntry;
import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Policy;
import dev.ringfence.report.json.JsonReport;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.GrowthFindings;
import dev.ringfence.verdict.JudgedGrowth;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.verdict.View;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the reports say of the growth of a branch. */
class GrowthReportTest {

    private static final Commands COMMANDS = new Commands(
            "mvn ringfence:baseline", "mvn ringfence:freeze", "mvn ringfence:check", "mvn ringfence:explain", true);

    private static final JudgedGrowth LINE = new JudgedGrowth(
            new GrowthEntry(
                    Kind.BASELINE,
                    "com.acme.billing.Refund",
                    Optional.of("com.acme.orders.Order"),
                    "ringfence/billing.baseline",
                    3,
                    Optional.empty()),
            true);
    private static final JudgedGrowth REQUIRES = new JudgedGrowth(
            new GrowthEntry(
                    Kind.REQUIRES,
                    "billing requires catalog",
                    Optional.empty(),
                    "module-map.yaml",
                    21,
                    Optional.of("ORD-2")),
            false);

    private static ProjectReport report(Policy.Growth policy, int closed, List<String> notes, JudgedGrowth... entries) {
        return report(policy, closed, 0, notes, entries);
    }

    private static ProjectReport report(
            Policy.Growth policy, int closed, int moved, List<String> notes, JudgedGrowth... entries) {
        GrowthFindings growth =
                new GrowthFindings("main", "1f0c2ab", policy, List.of(entries), closed, moved, 0, List.of(), notes);
        Findings findings = new Findings(
                new Coverage(1, 1, 1, 1, 0, 0, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(growth));
        return new ProjectReport(
                "com.acme:shop",
                Verdict.of(findings, Policy.defaults()),
                View.WHOLE,
                Optional.empty(),
                COMMANDS,
                Reports.origin());
    }

    @Test
    void of_a_seam_another_because_is_a_reason_as_well() {
        JudgedGrowth later = new JudgedGrowth(
                new GrowthEntry(
                        Kind.SEAMS,
                        "cutover until 2027-09-30, and was until 2027-06-30",
                        Optional.empty(),
                        "module-map.yaml",
                        9,
                        Optional.empty()),
                true);

        assertThat(Reports.console(report(Policy.Growth.REASON, 0, List.of(), later)))
                .contains("""
                        [ERROR]   module-map.yaml:9  cutover until 2027-09-30, and was until 2027-06-30  (no reason)
                        [ERROR]     way out  take it back, or write another `because` into a seam that stays, or say why in a commit:""");
    }

    @Test
    void what_has_no_reason_breaks_and_what_has_one_is_told() {
        assertThat(Reports.console(report(Policy.Growth.REASON, 2, List.of(), LINE, REQUIRES)))
                .isEqualTo("""
                [ERROR] growth since main (merge base 1f0c2ab): 1 line added, 1 loosened, 2 closed
                [ERROR]   ringfence/billing.baseline:3  com.acme.billing.Refund -> com.acme.orders.Order  (no reason)
                [ERROR]     way out  cut the use and run `mvn ringfence:baseline`, or say why behind the line: ` # why it has to be`
                [INFO]   module-map.yaml:21  billing requires catalog  (ORD-2)
                [ERROR] broken: 1 class, 1 module, 100 % mapped, 0 known, 0 new, 0 stale, 1 grown without a reason
                """);
    }

    @Test
    void a_branch_that_adds_nothing_is_one_line() {
        assertThat(Reports.console(report(Policy.Growth.REASON, 0, List.of()))).isEqualTo("""
                [INFO] growth since main (merge base 1f0c2ab): 0 lines added, 0 loosened, 0 closed
                [INFO] kept: 1 class, 1 module, 100 % mapped, 0 known, 0 new, 0 stale
                """);
    }

    @Test
    void growth_that_is_not_judged_says_so() {
        assertThat(Reports.console(report(Policy.Growth.OFF, 0, List.of()))).startsWith("""
                [INFO] growth since main (merge base 1f0c2ab): not judged, by the policy of the base
                """);
    }

    @Test
    void lines_that_moved_with_their_types_are_counted() {
        assertThat(Reports.console(report(Policy.Growth.REASON, 0, 1, List.of())))
                .startsWith(
                        "[INFO] growth since main (merge base 1f0c2ab): 0 lines added, 0 loosened, 0 closed, 1 line moved\n");
        assertThat(Reports.console(report(Policy.Growth.REASON, 0, 12, List.of())))
                .contains(" 0 closed, 12 lines moved\n");
    }

    @Test
    void where_nothing_may_grow_the_way_out_is_back() {
        assertThat(Reports.console(report(Policy.Growth.FAIL, 0, List.of(), LINE)))
                .contains(
                        "[ERROR]     way out  take it back: the policy of main is `growth: fail`, whatever the reason\n");
    }

    @Test
    void what_a_note_says_stands_below_the_line() {
        assertThat(Reports.console(report(Policy.Growth.REASON, 0, List.of("this branch begins"))))
                .contains("closed\n[INFO]   this branch begins\n");
    }

    @Test
    void programs_read_each_entry() {
        String json = Reports.text(new JsonReport(), report(Policy.Growth.REASON, 0, List.of(), LINE, REQUIRES));

        assertThat(Schemas.complaintsOfOurs("report.schema.json", json)).isEmpty();
        assertThat(json.replaceAll("\\s+", " ")).contains("""
                "growth" : [ { "kind" : "baseline", "from" : "com.acme.billing.Refund", "to" : "com.acme.orders.Order",\
                 "file" : "ringfence/billing.baseline", "line" : 3, "breaks" : true,\
                 "remedy" : "cut the use and run `mvn ringfence:baseline`, or say why behind the line:\
                 ` # why it has to be`" },\
                 { "kind" : "requires", "text" : "billing requires catalog", "file" : "module-map.yaml", "line" : 21,\
                 "reason" : "ORD-2", "breaks" : false } ]""");
    }

    @Test
    void the_schema_knows_every_kind() {
        for (Kind kind : Kind.values()) {
            GrowthEntry entry = new GrowthEntry(kind, "x", Optional.empty(), "module-map.yaml", 1, Optional.empty());

            assertThat(Schemas.complaintsOfOurs(
                            "report.schema.json",
                            Reports.text(
                                    new JsonReport(),
                                    report(Policy.Growth.REASON, 0, List.of(), new JudgedGrowth(entry, true)))))
                    .isEmpty();
        }
    }
}
