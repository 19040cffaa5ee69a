package dev.ringfence.report.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.Reports;
import dev.ringfence.report.ReportsOfText;
import dev.ringfence.report.Schemas;
import dev.ringfence.report.Situations;
import dev.ringfence.report.data.Finding;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportFormat;
import dev.ringfence.verdict.View;
import dev.ringfence.world.World;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
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
