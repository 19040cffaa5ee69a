package dev.ringfence.report.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import dev.ringfence.json.JsonEntries;
import dev.ringfence.json.JsonText;
import dev.ringfence.printed.Printed;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.Reports;
import dev.ringfence.report.ReportsOfText;
import dev.ringfence.report.Schemas;
import dev.ringfence.report.Situations;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportFormat;
import dev.ringfence.report.findings.Finding;
import dev.ringfence.verdict.View;
import dev.ringfence.world.World;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class QualityTest {

    private static final JunitReport JUNIT = new JunitReport();
    private static final CheckstyleReport CHECKSTYLE = new CheckstyleReport();
    private static final GitlabReport GITLAB = new GitlabReport();
    private static final SonarReport SONAR = new SonarReport();

    @TempDir
    private Path folder;

    private Report report(String situation) {
        return Report.of(Reports.of(Situations.named(situation).apply(World.in(folder.resolve(situation)))));
    }

    private static void keepsToTheSchemas(Report report) {
        assertThat(Schemas.complaints("surefire-test-report-3.0.xsd", Reports.text(JUNIT, report)))
                .isEmpty();
        assertThat(Schemas.complaints("checkstyle-report-1.0.0.xsd", Reports.text(CHECKSTYLE, report)))
                .isEmpty();
        assertThat(Schemas.complaints("gitlab.schema.json", SpecificationVersion.DRAFT_7, Reports.text(GITLAB, report)))
                .isEmpty();
        assertThat(Schemas.complaints("sonar.schema.json", SpecificationVersion.DRAFT_7, Reports.text(SONAR, report)))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> each_situation_keeps_to_the_schemas() {
        return Situations.all().keySet().stream()
                .map(situation -> DynamicTest.dynamicTest(situation, () -> keepsToTheSchemas(report(situation))));
    }

    @TestFactory
    Stream<DynamicTest> hostile_text_adds_nothing_to_any_of_them() {
        Report plain = ReportsOfText.of("plain", 3);
        return ReportsOfText.hostile().stream()
                .map(text -> DynamicTest.dynamicTest("" + text.length(), () -> {
                    Report report = ReportsOfText.of(text, 3);

                    keepsToTheSchemas(report);
                    assertThat(elements(JUNIT, report, "*")).hasSameSizeAs(elements(JUNIT, plain, "*"));
                    assertThat(elements(CHECKSTYLE, report, "*")).hasSameSizeAs(elements(CHECKSTYLE, plain, "*"));
                    for (ReportFormat format : List.of(GITLAB, SONAR)) {
                        assertThat(lines(format, report)).isEqualTo(lines(format, plain));
                    }
                }));
    }

    private static long lines(ReportFormat format, Report report) {
        return Reports.text(format, report).lines().count();
    }

    @Test
    void the_schemas_refuse_what_is_none_of_these() {
        Report report = report("closed-module");

        assertThat(Schemas.complaints(
                        "surefire-test-report-3.0.xsd",
                        Reports.text(JUNIT, report).replace("classname", "class")))
                .isNotEmpty();
        assertThat(Schemas.complaints(
                        "checkstyle-report-1.0.0.xsd",
                        Reports.text(CHECKSTYLE, report).replace("severity=\"error\"", "severity=\"bad\"")))
                .isNotEmpty();
        assertThat(Schemas.complaints(
                        "gitlab.schema.json",
                        SpecificationVersion.DRAFT_7,
                        Reports.text(GITLAB, report).replace("\"begin\" : 3", "\"begin\" : 0")))
                .isNotEmpty();
        assertThat(Schemas.complaints(
                        "sonar.schema.json",
                        SpecificationVersion.DRAFT_7,
                        Reports.text(SONAR, report).replace("\"filePath\"", "\"file\"")))
                .isNotEmpty();
    }

    @Test
    void a_case_stands_for_each_rule_and_module_and_tells_what_breaks_it() {
        Report report = report("everything-at-once");

        assertThat(elements(JUNIT, report, "testcase"))
                .extracting(each -> each.getAttribute("classname") + " " + each.getAttribute("name"))
                .doesNotHaveDuplicates()
                .contains(
                        "ringfence.catalog internal-access",
                        "ringfence.orders frozen-code",
                        "ringfence.map module-cycle",
                        "ringfence stale".replace(" ", ".ringfence "))
                .doesNotContain("ringfence.catalog frozen-code");
        assertThat(elements(JUNIT, report, "failure"))
                .extracting(each ->
                        ((Element) each.getParentNode()).getAttribute("classname") + " " + each.getAttribute("type"))
                .containsExactlyInAnyOrder(
                        "ringfence.billing closed-module",
                        "ringfence.orders internal-access",
                        "ringfence.orders frozen-code",
                        "ringfence.ringfence stale");
        Element suite = elements(JUNIT, report, "testsuite").get(0);
        assertThat(suite.getAttribute("tests"))
                .isEqualTo("" + elements(JUNIT, report, "testcase").size());
        assertThat(suite.getAttribute("failures")).isEqualTo("4");
    }

    @Test
    void nothing_counts_as_kept_where_not_all_was_seen() {
        Report part = report("everything-at-once").seen(View.PARTIAL);

        assertThat(elements(JUNIT, part, "testcase")).hasSize(4);
        assertThat(elements(JUNIT, part, "failure")).hasSize(4);
        assertThat(elements(JUNIT, report("could-not-run"), "testcase")).hasSize(1);
    }

    @Test
    void test_code_has_cases_of_its_own() {
        Report tests = ReportsOfText.of("x", 1, CodeKind.TESTS);

        assertThat(elements(JUNIT, tests, "testcase"))
                .isNotEmpty()
                .allMatch(each -> each.getAttribute("classname").startsWith("ringfence-tests."));
    }

    @Test
    void a_finding_is_one_entry_of_each_list() {
        Report report = report("everything-at-once");
        int findings = Finding.of(report).size();

        assertThat(elements(CHECKSTYLE, report, "error")).hasSize(findings);
        assertThat(Reports.text(GITLAB, report).split("\"fingerprint\"")).hasSize(findings + 1);
        assertThat(Reports.text(SONAR, report).split("\"primaryLocation\"")).hasSize(findings + 1);
    }

    private static Stream<DynamicTest> each(Consumer<Report> test) {
        return Stream.concat(ReportsOfText.hostile().stream(), Stream.of("a < b && \"c\" > 'd'"))
                .map(text -> DynamicTest.dynamicTest(Printed.of(text), () -> test.accept(ReportsOfText.of(text, 3))));
    }

    @TestFactory
    Stream<DynamicTest> checkstyle_says_what_the_report_says_file_by_file() {
        return each(report -> {
            assertThat(elements(CHECKSTYLE, report, "error"))
                    .extracting(error -> ((Element) error.getParentNode()).getAttribute("name") + " "
                            + error.getAttribute("line") + " " + error.getAttribute("severity") + " "
                            + error.getAttribute("message") + " " + error.getAttribute("source"))
                    .containsExactlyElementsOf(Finding.of(report).stream()
                            .sorted(Comparator.comparing(finding -> report.fromTop(finding.place())))
                            .map(finding -> Printed.of(report.fromTop(finding.place())) + " "
                                    + finding.place().line() + " " + (finding.isError() ? "error " : "warning ")
                                    + Printed.of(finding.message()) + " ringfence." + finding.kind())
                            .toList());
            assertThat(elements(CHECKSTYLE, report, "file"))
                    .extracting(file -> file.getAttribute("name"))
                    .isSorted()
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void checkstyle_sorts_files_and_tells_warnings_from_errors() {
        Report report = report("everything-at-once");

        assertThat(elements(CHECKSTYLE, report, "error"))
                .extracting(error -> ((Element) error.getParentNode()).getAttribute("name") + " "
                        + error.getAttribute("severity") + " " + error.getAttribute("message"))
                .containsExactlyElementsOf(Finding.of(report).stream()
                        .sorted(Comparator.comparing(finding -> report.fromTop(finding.place())))
                        .map(finding -> report.fromTop(finding.place())
                                + (finding.isError() ? " error " : " warning ")
                                + finding.message())
                        .toList());
        assertThat(Finding.of(report)).extracting(Finding::isError).contains(true, false);
    }

    @TestFactory
    Stream<DynamicTest> gitlab_reads_what_the_report_says() {
        return each(report -> assertThat(trees("{\"issues\":" + Reports.text(GITLAB, report) + "}", "issues"))
                .extracting(issue -> List.<Object>of(
                        issue.text("description"),
                        issue.text("check_name"),
                        issue.text("fingerprint"),
                        issue.text("severity"),
                        issue.tree("location").text("path"),
                        issue.tree("location").tree("lines").number("begin")))
                .containsExactlyElementsOf(Finding.of(report).stream()
                        .map(finding -> List.<Object>of(
                                finding.message(),
                                finding.kind(),
                                finding.id(),
                                finding.isError() ? "major" : "minor",
                                report.fromTop(finding.place()),
                                finding.place().line()))
                        .toList()));
    }

    @TestFactory
    Stream<DynamicTest> sonar_reads_what_the_report_says() {
        return each(report -> assertThat(trees(Reports.text(SONAR, report), "issues"))
                .extracting(issue -> List.<Object>of(
                        issue.text("ruleId"),
                        issue.tree("primaryLocation").text("message"),
                        issue.tree("primaryLocation").text("filePath"),
                        issue.tree("primaryLocation").tree("textRange").number("startLine")))
                .containsExactlyElementsOf(Finding.of(report).stream()
                        .map(finding -> List.<Object>of(
                                finding.kind(),
                                finding.message(),
                                report.fromTop(finding.place()),
                                finding.place().line()))
                        .toList()));
    }

    private static List<JsonEntries> trees(String json, String name) {
        return new JsonEntries(JsonText.read(json).orElseThrow()).trees(name);
    }

    @Test
    void a_failure_counts_its_findings_names_the_first_and_tells_all() {
        Report report = ReportsOfText.of("x <&> y", 45);
        List<Finding> ofFirst = Finding.of(report).stream()
                .filter(finding -> finding.subject().equals("x <&> y0 -> x <&> y"))
                .toList();
        Element failure = elements(JUNIT, report, "failure").stream()
                .filter(each ->
                        each.getAttribute("message").contains(ofFirst.get(0).message()))
                .findFirst()
                .orElseThrow();

        assertThat(ofFirst).hasSize(3);
        assertThat(failure.getAttribute("message"))
                .isEqualTo("3 findings, the first: " + ofFirst.get(0).message());
        assertThat(failure.getTextContent().lines().skip(1))
                .containsExactlyElementsOf(ofFirst.stream()
                        .flatMap(finding -> Stream.concat(
                                Stream.of(report.shownFromTop(finding.place()) + ": " + finding.message()),
                                finding.hints().stream().map(hint -> "    " + hint)))
                        .toList());
        assertThat(elements(JUNIT, report.seen(View.PARTIAL), "testcase"))
                .extracting(each -> each.getAttribute("classname")
                                .substring(each.getAttribute("classname").indexOf('.'))
                        + " " + each.getAttribute("name"))
                .isSorted();
    }

    private static List<Element> elements(ReportFormat format, Report report, String name) {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(Reports.text(format, report))));
            var found = document.getElementsByTagName(name);
            return IntStream.range(0, found.getLength())
                    .mapToObj(number -> (Element) found.item(number))
                    .toList();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
