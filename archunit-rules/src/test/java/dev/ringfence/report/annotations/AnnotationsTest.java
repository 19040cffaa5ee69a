package dev.ringfence.report.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.printed.Printed;
import dev.ringfence.report.Reports;
import dev.ringfence.report.ReportsOfText;
import dev.ringfence.report.Situations;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportFormat;
import dev.ringfence.report.findings.Finding;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Reads annotations as the CI servers' documentation says that they read them. */
class AnnotationsTest {

    private static final GithubReport GITHUB = new GithubReport();
    private static final AzureReport AZURE = new AzureReport();
    private static final LinesReport LINES = new LinesReport();

    /** As VS Code's matcher of gcc has it. */
    private static final Pattern GCC =
            Pattern.compile("^(?:\\s+\\d+\\s+)?(.*):(\\d+):(\\d+):\\s+(warning|error):\\s+(.*)$");

    @TempDir
    private Path folder;

    private Report report(String situation) {
        return Report.of(Reports.of(Situations.named(situation).apply(World.in(folder.resolve(situation)))));
    }

    /** What a CI server makes of a line. */
    private record Read(String level, Map<String, String> properties, String message) {

        static Read github(String line) {
            Matcher command = Pattern.compile("^::(\\w+)(?: ([^:]*))?::(.*)$").matcher(line);
            assertThat(command.matches()).as(line).isTrue();
            return new Read(
                    command.group(1), properties(command.group(2), ",", Read::ofGithub), ofGithub(command.group(3)));
        }

        static Read azure(String line) {
            Matcher command = Pattern.compile("^##vso\\[task\\.logissue ([^\\]]*)\\](.*)$")
                    .matcher(line);
            assertThat(command.matches()).as(line).isTrue();
            Map<String, String> properties = properties(command.group(1), ";", Read::ofAzure);
            return new Read(properties.getOrDefault("type", ""), properties, ofAzure(command.group(2)));
        }

        private static Map<String, String> properties(String text, String divider, UnaryOperator<String> unescaped) {
            Map<String, String> properties = new LinkedHashMap<>();
            for (String each : text.split(divider)) {
                int equal = each.indexOf('=');
                properties.put(each.substring(0, equal), unescaped.apply(each.substring(equal + 1)));
            }
            return properties;
        }

        private static String ofGithub(String text) {
            return text.replace("%0D", "\r")
                    .replace("%0A", "\n")
                    .replace("%3A", ":")
                    .replace("%2C", ",")
                    .replace("%25", "%");
        }

        private static String ofAzure(String text) {
            return text.replace("%3B", ";")
                    .replace("%0D", "\r")
                    .replace("%0A", "\n")
                    .replace("%5D", "]")
                    .replace("%AZP25", "%");
        }
    }

    private static List<Read> read(ReportFormat format, Report report) {
        return Reports.text(format, report)
                .lines()
                .map(line -> format == GITHUB ? Read.github(line) : Read.azure(line))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> each_situation_is_read_by_each_server() {
        return Situations.all().keySet().stream()
                .map(situation -> DynamicTest.dynamicTest(situation, () -> {
                    Report report = report(situation);
                    int marks = Mark.of(report).size();

                    assertThat(read(GITHUB, report)).hasSize(marks);
                    assertThat(read(AZURE, report)).hasSize(marks);
                    assertThat(Reports.text(LINES, report).lines())
                            .hasSameSizeAs(Finding.of(report))
                            .allMatch(line -> GCC.matcher(line).matches());
                }));
    }

    @Test
    void a_mark_says_where_it_belongs_and_what_to_do() {
        Report report = report("everything-at-once");
        Read mark = read(GITHUB, report).get(1);

        assertThat(mark.level()).isEqualTo("error");
        assertThat(mark.properties())
                .containsExactly(
                        Map.entry("file", "src/main/java/shop/orders/Line.java"),
                        Map.entry("line", "3"),
                        Map.entry("title", "orders -> catalog: internal-access"));
        assertThat(mark.message().lines())
                .first()
                .isEqualTo("shop.orders.Line -> shop.catalog.Product: catalog does not export it to orders"
                        + " (module-map.yaml:4)");
        assertThat(mark.message()).contains("\nAsk: @acme/catalog\n", "\nWay out: record it as debt: mvn ");
        assertThat(read(AZURE, report).get(1).properties())
                .containsExactly(
                        Map.entry("type", "error"),
                        Map.entry("sourcepath", "src/main/java/shop/orders/Line.java"),
                        Map.entry("linenumber", "3"),
                        Map.entry("code", "internal-access"));
    }

    @TestFactory
    Stream<DynamicTest> hostile_text_breaks_out_of_no_line() {
        return ReportsOfText.hostile().stream()
                .map(text -> DynamicTest.dynamicTest("" + text.length(), () -> {
                    Report report = ReportsOfText.of(text, 2);
                    Report plain = ReportsOfText.of("plain", 2);

                    assertThat(read(GITHUB, report))
                            .extracting(read -> read.level() + read.properties().keySet())
                            .isEqualTo(read(GITHUB, plain).stream()
                                    .map(read ->
                                            read.level() + read.properties().keySet())
                                    .toList());
                    assertThat(read(AZURE, report))
                            .extracting(read -> read.level() + read.properties().keySet())
                            .isEqualTo(read(AZURE, plain).stream()
                                    .map(read ->
                                            read.level() + read.properties().keySet())
                                    .toList());
                    assertThat(Reports.text(LINES, report).lines())
                            .hasSameSizeAs(Reports.text(LINES, plain).lines().toList())
                            .allMatch(line -> GCC.matcher(line).matches())
                            .noneMatch(line -> line.startsWith("::") || line.contains("##vso["));
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_a_server_reads_is_what_the_report_says() {
        return Stream.concat(
                        ReportsOfText.hostile().stream(),
                        Stream.of("100 % of 5 %25, %0A and %AZP25", "a=b,c;d]e:f ::g [h", "###vso[x]y ##[error]z"))
                .map(text -> DynamicTest.dynamicTest(Printed.of(text), () -> {
                    Report report = ReportsOfText.of(text, 2);

                    assertThat(read(GITHUB, report))
                            .isEqualTo(Mark.of(report).stream()
                                    .map(mark -> ofGithub(report, mark))
                                    .toList());
                    assertThat(read(AZURE, report))
                            .isEqualTo(Mark.of(report).stream()
                                    .map(mark -> ofAzure(report, mark))
                                    .toList());
                }));
    }

    private static Read ofGithub(Report report, Mark mark) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("file", Printed.of(report.fromTop(mark.place())));
        properties.put("line", "" + mark.place().line());
        properties.put("title", Printed.of(mark.title()));
        String message = mark.lines().stream().map(Printed::of).collect(Collectors.joining("\n"));
        return new Read(mark.isError() ? "error" : "warning", properties, message);
    }

    private static Read ofAzure(Report report, Mark mark) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("type", mark.isError() ? "error" : "warning");
        properties.put("sourcepath", shownByAzure(report.fromTop(mark.place())));
        properties.put("linenumber", "" + mark.place().line());
        properties.put("code", mark.first().kind());
        return new Read(properties.get("type"), properties, shownByAzure(String.join(". ", mark.lines())));
    }

    private static String shownByAzure(String text) {
        return Printed.of(text).replace("#\\u0023", "# #");
    }

    @Test
    void a_command_in_a_text_can_be_read_and_is_none() {
        Report report = ReportsOfText.of("a ##vso[task.complete result=Succeeded]done", 1);

        assertThat(Reports.text(AZURE, report).lines()).allMatch(line -> line.lastIndexOf("##") == 0);
        assertThat(read(AZURE, report))
                .allMatch(read -> read.message().contains("a # #vso[task.complete result=Succeeded]done"));
    }

    @Test
    void a_line_is_what_the_report_says() {
        Report report = ReportsOfText.of("100 % of x", 2);

        assertThat(Reports.text(LINES, report).lines())
                .containsExactlyElementsOf(Finding.of(report).stream()
                        .map(finding -> report.fromTop(finding.place()) + ":"
                                + finding.place().line() + ":1: "
                                + (finding.isError() ? "error: " : "warning: ") + finding.what() + ": " + finding.why()
                                + finding.hints().stream()
                                        .map(hint -> "; " + hint)
                                        .collect(Collectors.joining())
                                + " [" + finding.kind() + "]")
                        .toList());
    }

    @Test
    void a_file_without_a_line_is_read_too() {
        assertThat(Reports.text(LINES, report("could-not-run")).lines())
                .isNotEmpty()
                .allMatch(line -> GCC.matcher(line).matches())
                .noneMatch(line -> line.contains(":0:"));
    }

    @Test
    void marks_stand_in_the_order_of_the_findings() {
        Report report = ReportsOfText.of("x", 60);
        List<Finding> findings = Finding.of(report);

        assertThat(Mark.of(report))
                .extracting(Mark::first)
                .isSortedAccordingTo(Comparator.comparing(findings::indexOf));
        assertThat(Mark.of(report).stream().flatMap(mark -> mark.findings().stream()))
                .containsExactlyInAnyOrderElementsOf(findings);
    }

    @Test
    void azure_gets_fifty_marks_and_then_how_many_more() {
        Report report = Report.of(
                "all", List.of(ReportsOfText.of("x", 60), ReportsOfText.of("y", 60), ReportsOfText.of("z", 60)));
        List<Read> marks = read(AZURE, report);

        assertThat(marks).hasSize(51);
        assertThat(marks.get(50).message())
                .isEqualTo((Mark.of(report).size() - 50) + " more pairs of modules or files; report.json has all");
    }

    @Test
    void github_gets_ten_marks_and_the_last_says_how_many_more() {
        List<Read> marks = read(GITHUB, ReportsOfText.of("x", 60));

        assertThat(marks).hasSize(10);
        assertThat(marks.get(9).message()).isEqualTo("15 more pairs of modules or files; report.json has all");
    }

    @Test
    void a_mark_stands_for_all_findings_of_a_pair_of_modules() {
        Read mark = read(GITHUB, ReportsOfText.of("x", 200)).get(0);

        assertThat(mark.properties()).containsEntry("title", "x0 -> x: closed-module (10)");
        assertThat(mark.message().lines().filter(line -> line.startsWith("x"))).hasSize(5);
        assertThat(mark.message()).contains("\nand 5 more\n");
    }

    @Test
    void a_kept_project_has_no_mark() {
        Report kept = Report.of(Reports.of(
                World.in(folder).map("modules: {orders: {packages: [.orders]}}").type("shop.orders.Order")));

        assertThat(Reports.text(GITHUB, kept)).isEmpty();
        assertThat(Reports.text(AZURE, kept)).isEmpty();
        assertThat(Reports.text(LINES, kept)).isEmpty();
    }
}
