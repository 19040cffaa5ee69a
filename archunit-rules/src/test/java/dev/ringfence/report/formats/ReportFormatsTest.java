package dev.ringfence.report.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.project.CodeKind;
import dev.ringfence.report.GoldenFile;
import dev.ringfence.report.ProjectReport;
import dev.ringfence.report.Reports;
import dev.ringfence.report.ReportsOfText;
import dev.ringfence.report.Situations;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportFormat;
import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ReportFormatsTest {

    @TempDir
    private Path folder;

    private ProjectReport everything() {
        return Reports.of(Situations.named("everything-at-once").apply(World.in(folder.resolve("project"))));
    }

    @TestFactory
    Stream<DynamicTest> each_format_tells_the_same_verdict_as_its_golden_file_has_it() {
        ProjectReport report = everything();
        return ReportFormats.all().stream()
                .map(format -> DynamicTest.dynamicTest(
                        format.id(), () -> golden(format).compareWith(Reports.text(format, report))));
    }

    private static GoldenFile golden(ReportFormat format) {
        return GoldenFile.named(ReportFormats.fileName(format, CodeKind.MAIN));
    }

    @Test
    void each_format_has_a_name_and_a_file_of_its_own() {
        assertThat(ReportFormats.all()).extracting(ReportFormat::id).doesNotHaveDuplicates();
        assertThat(ReportFormats.all()).extracting(ReportFormat::ending).doesNotHaveDuplicates();
    }

    @Test
    void no_format_holds_what_a_name_or_a_reason_forged() {
        World world = World.in(folder.resolve("project"))
                .map("modules: {orders: {packages: [.orders], owner: \"##vso[x]\"},"
                        + " billing: {packages: [.billing], requires: []}}")
                .type("shop.orders.Order")
                .baseline(
                        "billing.baseline",
                        "shop.billing.Bill -> shop.orders.Order # \u001b[1A\u009b2K \u2028 ##vso[x]")
                .source(
                        "shop/billing/x\n::error::forged\r[INFO] kept \u202e##teamcity[.java",
                        "package shop.billing; import shop.orders.Order; class Bill { Order order; }"
                                + " class Other { Order order; }");
        Report report = Report.of(Reports.of(world));

        for (ReportFormat format : ReportFormats.all()) {
            assertThat(Reports.text(format, report))
                    .contains("forged")
                    .doesNotContain("\u001b", "\u009b", "\u2028", "\u202e", "\r", "##vso[x", "##teamcity[")
                    .doesNotContainPattern("(?m)^\\s*(::error::|\\[INFO)");
        }
    }

    @Test
    void a_report_is_written_in_the_formats_that_are_asked_for_beside_that_on_test_code() throws IOException {
        Report report = Report.of(everything());

        for (CodeKind kind : CodeKind.values()) {
            ReportFormats.write(report, ReportFormats.all(), folder.resolve("written"), kind);
            for (ReportFormat format : ReportFormats.all()) {
                assertThat(folder.resolve("written").resolve(ReportFormats.fileName(format, kind)))
                        .hasContent(Reports.text(format, report));
            }
        }
    }

    @Test
    void a_report_takes_the_place_of_another_one_in_each_format() throws IOException {
        Path written = folder.resolve("written");
        ReportFormats.write(ReportsOfText.of("before", 3), ReportFormats.all(), written, CodeKind.MAIN);
        Report after = ReportsOfText.of("after", 1);

        ReportFormats.write(after, ReportFormats.all(), written, CodeKind.MAIN);

        for (ReportFormat format : ReportFormats.all()) {
            assertThat(written.resolve(ReportFormats.fileName(format, CodeKind.MAIN)))
                    .hasContent(Reports.text(format, after));
        }
    }

    @Test
    void a_file_that_cannot_be_written_keeps_no_other_from_being_written() throws IOException {
        Path written = folder.resolve("written");
        Files.createDirectories(written.resolve("report.sarif/full"));
        Report report = ReportsOfText.of("x", 1);

        assertThatThrownBy(() -> ReportFormats.write(report, ReportFormats.all(), written, CodeKind.MAIN))
                .isInstanceOf(IOException.class);

        assertThat(written.resolve("report.markdown.md")).isRegularFile();
        assertThat(written.resolve("report.junit.xml")).isRegularFile();
    }

    @Test
    void a_project_leaves_one_file_for_programs_which_is_read_back() throws IOException {
        Report report = Report.of(everything());

        ReportFormats.write(report, folder.resolve("written"), CodeKind.MAIN);

        assertThat(folder.resolve("written")).isDirectoryContaining("glob:**/report.json");
        assertThat(ReportFormats.read(folder.resolve("written"), CodeKind.MAIN)).contains(report);
        assertThat(ReportFormats.read(folder.resolve("written"), CodeKind.TESTS))
                .isEmpty();
    }
}
