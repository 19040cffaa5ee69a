package dev.ringfence.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.project.CodeKind;
import dev.ringfence.report.GoldenFile;
import dev.ringfence.report.ProjectReport;
import dev.ringfence.report.ReportFormat;
import dev.ringfence.report.Reports;
import dev.ringfence.report.Situations;
import dev.ringfence.world.World;
import java.io.IOException;
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
                .map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing], requires: []}}")
                .type("shop.orders.Order")
                .baseline(
                        "billing.baseline",
                        "shop.billing.Bill -> shop.orders.Order # \u001b[1A\u009b2K \u2028 ##vso[x]")
                .source(
                        "shop/billing/x\n::error::forged\r[INFO] kept \u202e##teamcity[.java",
                        "package shop.billing; import shop.orders.Order; class Bill { Order order; }");
        ProjectReport report = Reports.of(world);

        for (ReportFormat format : ReportFormats.all()) {
            assertThat(Reports.text(format, report))
                    .contains("forged", "vso")
                    .doesNotContain("\u001b", "\u009b", "\u2028", "\u202e", "\r", "##vso[", "##teamcity[")
                    .doesNotContainPattern("(?m)^\\s*(::|\\[INFO)");
        }
    }

    @Test
    void a_report_is_written_in_every_format_beside_that_on_test_code() throws IOException {
        ProjectReport report = everything();

        ReportFormats.write(report, folder.resolve("written"), CodeKind.MAIN);
        ReportFormats.write(report, folder.resolve("written"), CodeKind.TESTS);

        assertThat(folder.resolve("written/report.json")).isRegularFile();
        assertThat(folder.resolve("written/report-tests.json")).isRegularFile();
        for (ReportFormat format : ReportFormats.all()) {
            for (CodeKind kind : CodeKind.values()) {
                assertThat(folder.resolve("written").resolve(ReportFormats.fileName(format, kind)))
                        .hasContent(Reports.text(format, report));
            }
        }
    }
}
