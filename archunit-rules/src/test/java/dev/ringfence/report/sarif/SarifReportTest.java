package dev.ringfence.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import dev.ringfence.json.JsonEntries;
import dev.ringfence.json.JsonText;
import dev.ringfence.printed.Printed;
import dev.ringfence.report.Reports;
import dev.ringfence.report.ReportsOfText;
import dev.ringfence.report.Schemas;
import dev.ringfence.report.Situations;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedViolation;
import dev.ringfence.report.findings.Finding;
import dev.ringfence.world.World;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.ListItem;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class SarifReportTest {

    private static final SarifReport NEW = new SarifReport(false);
    private static final SarifReport ALL = new SarifReport(true);

    @TempDir
    private Path folder;

    private Report report(String situation) {
        return Report.of(Reports.of(Situations.named(situation).apply(World.in(folder.resolve(situation)))));
    }

    private static List<JsonEntries> results(SarifReport format, Report report) {
        JsonEntries log =
                new JsonEntries(JsonText.read(Reports.text(format, report)).orElseThrow());
        return log.trees("runs").get(0).trees("results");
    }

    private static void keepsToTheStandard(Report report) {
        for (SarifReport format : List.of(NEW, ALL)) {
            String text = Reports.text(format, report);
            assertThat(Schemas.complaints("sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_4, text))
                    .as(text)
                    .isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> each_situation_keeps_to_the_standard() {
        return Situations.all().keySet().stream()
                .map(situation -> DynamicTest.dynamicTest(situation, () -> keepsToTheStandard(report(situation))));
    }

    @TestFactory
    Stream<DynamicTest> hostile_text_keeps_to_the_standard_and_adds_no_result() {
        return ReportsOfText.hostile().stream()
                .map(text -> DynamicTest.dynamicTest("" + text.length(), () -> {
                    Report report = ReportsOfText.of(text, 3);

                    keepsToTheStandard(report);
                    assertThat(results(NEW, report)).hasSameSizeAs(results(NEW, ReportsOfText.of("plain", 3)));
                }));
    }

    @Test
    void the_schema_refuses_what_is_no_log() {
        String text = Reports.text(NEW, report("closed-module"));

        assertThat(Schemas.complaints(
                        "sarif-schema-2.1.0.json",
                        SpecificationVersion.DRAFT_4,
                        text.replace("\"startLine\"", "\"line\"")))
                .isNotEmpty();
    }

    @Test
    void what_is_new_comes_first_and_what_is_known_only_where_it_is_asked_for() {
        Report report = report("everything-at-once");

        assertThat(results(NEW, report))
                .extracting(result -> result.text("baselineState"))
                .containsOnly("new");
        assertThat(results(ALL, report))
                .extracting(result -> result.text("baselineState"))
                .containsExactly("new", "new", "new", "new", "new", "new", "new", "unchanged", "unchanged");
        assertThat(results(ALL, report).get(7).trees("suppressions").get(0).text("justification"))
                .isEqualTo("recorded in ringfence/billing.baseline:2: invoices print orders");
        assertThat(results(ALL, report).get(8).trees("suppressions").get(0).text("justification"))
                .isEqualTo("excused by the map: shared id until ORD-123");
    }

    @Test
    void a_result_is_known_by_its_edge() {
        Report report = report("closed-module");

        assertThat(results(NEW, report))
                .extracting(result -> result.tree("partialFingerprints").text("ringfence/v1"))
                .containsExactlyElementsOf(report.violations().stream()
                        .filter(ReportedViolation::isNew)
                        .map(ReportedViolation::id)
                        .toList());
    }

    @Test
    void a_result_names_its_rule_and_place_and_the_line_of_the_map() {
        JsonEntries result = results(NEW, report("everything-at-once")).get(1);

        assertThat(result.text("ruleId")).isEqualTo("internal-access");
        assertThat(result.number("ruleIndex")).isEqualTo(1);
        assertThat(result.tree("message").text("text"))
                .startsWith("shop.orders.Line -> shop.catalog.Product: catalog does not export it to orders");
        assertThat(place(result.trees("locations").get(0))).isEqualTo("src/main/java/shop/orders/Line.java:3");
        assertThat(place(result.trees("relatedLocations").get(0))).isEqualTo("module-map.yaml:4");
    }

    @TestFactory
    Stream<DynamicTest> a_result_says_what_the_report_says() {
        return Stream.concat(ReportsOfText.hostile().stream(), Stream.of("a <b> [c](d) *e*"))
                .map(text -> DynamicTest.dynamicTest(Printed.of(text), () -> {
                    Report report = ReportsOfText.of(text, 3);
                    List<Finding> findings = Finding.of(report).stream()
                            .filter(finding -> !finding.kind().equals(Finding.PROBLEM))
                            .toList();

                    assertThat(results(NEW, report))
                            .extracting(result -> List.of(
                                    result.text("ruleId"),
                                    result.text("level"),
                                    result.tree("message").text("text"),
                                    shown(result.tree("message").text("markdown"))))
                            .containsExactlyElementsOf(findings.stream()
                                    .map(finding -> List.of(
                                            finding.kind(),
                                            finding.isError() ? "error" : "warning",
                                            finding.message() + "."
                                                    + finding.hints().stream()
                                                            .map(hint -> "\n" + hint)
                                                            .collect(Collectors.joining()),
                                            shown(finding)))
                                    .toList());
                }));
    }

    @Test
    void a_warning_is_no_error() {
        Report report = report("everything-at-once");

        assertThat(results(NEW, report))
                .extracting(result -> result.text("level"))
                .containsExactlyElementsOf(Finding.of(report).stream()
                        .filter(finding -> !finding.kind().equals(Finding.PROBLEM))
                        .map(finding -> finding.isError() ? "error" : "warning")
                        .toList())
                .contains("warning");
    }

    /** What a reader of Markdown sees, without its layout. */
    private static String shown(String markdown) {
        StringBuilder shown = new StringBuilder();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                shown.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                shown.append(node.getLiteral());
            }

            @Override
            public void visit(ListItem node) {
                shown.append('\n');
                visitChildren(node);
            }
        });
        return shown.toString();
    }

    /** The same, of a finding. */
    private static String shown(Finding finding) {
        return Printed.of(finding.what()) + ": " + Printed.of(finding.why()) + "."
                + finding.hints().stream().map(hint -> "\n" + Printed.of(hint)).collect(Collectors.joining());
    }

    @Test
    void a_result_has_every_place_and_its_owner() {
        Report report = report("everything-at-once");
        Map<String, ReportedViolation> violations =
                report.violations().stream().collect(Collectors.toMap(ReportedViolation::id, violation -> violation));

        for (JsonEntries result : results(ALL, report)) {
            ReportedViolation violation =
                    violations.get(result.tree("partialFingerprints").text("ringfence/v1"));
            if (violation != null) {
                assertThat(result.tree("properties").optionalText("owner")).isEqualTo(violation.owner());
                assertThat(result.trees("locations"))
                        .hasSize(Math.max(1, violation.places().size()));
            }
        }
    }

    private static String place(JsonEntries location) {
        JsonEntries physical = location.tree("physicalLocation");
        return physical.tree("artifactLocation").text("uri") + ":"
                + physical.tree("region").number("startLine");
    }

    @Test
    void a_path_becomes_a_relative_address() {
        JsonEntries result =
                results(NEW, ReportsOfText.of("a b/c:d#e?f%20ü.java", 1)).get(0);
        String uri = result.trees("locations")
                .get(0)
                .tree("physicalLocation")
                .tree("artifactLocation")
                .text("uri");

        assertThat(URI.create(uri).isAbsolute()).isFalse();
        assertThat(URI.create("file:///top/").resolve(uri).getPath()).isEqualTo("/top/a b/c:d#e?f%20ü.java");
    }

    @Test
    void what_keeps_ringfence_from_judging_is_a_notification() {
        Report report = report("could-not-run");
        JsonEntries run = new JsonEntries(
                        JsonText.read(Reports.text(NEW, report)).orElseThrow())
                .trees("runs")
                .get(0);

        JsonEntries invocation = run.trees("invocations").get(0);
        assertThat(invocation.isTrue("executionSuccessful")).isFalse();
        assertThat(invocation.trees("toolExecutionNotifications"))
                .extracting(
                        told -> told.text("level") + " " + told.tree("message").text("text"))
                .containsExactlyElementsOf(report.problems().stream()
                        .map(problem -> "error " + problem.message() + " " + problem.remedy())
                        .toList());
        assertThat(run.trees("results")).isEmpty();
    }
}
