package dev.ringfence.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.advice.Commands;
import dev.ringfence.map.Problem;
import dev.ringfence.pace.Forecast;
import dev.ringfence.pace.Pace;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.ProjectReport;
import dev.ringfence.report.ReportOrigin;
import dev.ringfence.report.Reports;
import dev.ringfence.report.Schemas;
import dev.ringfence.report.Situations;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedHistory;
import dev.ringfence.report.data.ReportedPaces;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.verdict.View;
import dev.ringfence.world.World;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class JsonReportTest {

    @TempDir
    private Path folder;

    private static List<String> complaints(String json) {
        return Schemas.complaintsOfOurs("report.schema.json", json);
    }

    private String everything() {
        return Reports.text(
                new JsonReport(),
                Reports.of(Situations.named("everything-at-once").apply(World.in(folder))));
    }

    @TestFactory
    Stream<DynamicTest> each_situation_keeps_to_the_schema() {
        return Situations.all().entrySet().stream()
                .map(situation -> DynamicTest.dynamicTest(situation.getKey(), () -> {
                    World world = situation.getValue().apply(World.in(folder.resolve(situation.getKey())));
                    String json = Reports.text(new JsonReport(), Reports.of(world));

                    assertThat(complaints(json)).as(json).isEmpty();
                    assertThat(json).doesNotContain("\\\\").doesNotContain("\r").endsWith("}\n");
                }));
    }

    @Test
    void what_the_source_alone_shows_says_so() {
        String json = Reports.text(
                new JsonReport(),
                Reports.of(Situations.named("seen-in-the-source-alone").apply(World.in(folder))));

        assertThat(json.lines().map(String::strip).filter(line -> line.startsWith("\"seenBy\"")))
                .containsExactly("\"seenBy\" : [ \"bytecode\", \"source\" ],", "\"seenBy\" : [ \"source\" ],");
    }

    @Test
    void what_has_moved_says_what_it_was_called() {
        String json = Reports.text(
                new JsonReport(), Reports.of(Situations.named("moved").apply(World.in(folder))));

        assertThat(json.lines().map(String::strip).filter(line -> line.matches("\"(status|movedFrom|reason)\".*")))
                .containsExactly(
                        "\"status\" : \"moved\",",
                        "\"movedFrom\" : \"shop.billing.Refund -> shop.orders.Price\",",
                        "\"status\" : \"moved\",",
                        "\"movedFrom\" : \"shop.billing.Invoice -> shop.orders.Line\",",
                        "\"status\" : \"moved\",",
                        "\"movedFrom\" : \"shop.billing.Invoice -> shop.orders.Order\",",
                        "\"reason\" : \"ORD-1\",",
                        "\"status\" : \"moved\",",
                        "\"movedFrom\" : \"shop.stray.Stray\",");
    }

    @Test
    void the_same_project_gives_the_same_bytes() {
        assertThat(everything()).isEqualTo(everything());
    }

    @Test
    void what_git_tells_is_added_to_the_same_format() throws IOException {
        Report report =
                Report.of(Reports.of(Situations.named("everything-at-once").apply(World.in(folder))));
        String known = report.violations().stream()
                .filter(violation -> violation.baselinePlace().isPresent())
                .findFirst()
                .orElseThrow()
                .id();
        LocalDate day = LocalDate.of(2026, 11, 30);
        ReportedHistory history = new ReportedHistory(
                day,
                List.of(new ReportedHistory.Point("abc1234", day.minusDays(7), new TreeMap<>(Map.of("billing", 3)))),
                new TreeMap<>(Map.of(known, new ReportedHistory.Since("def5678", day.minusDays(70)))));
        StringWriter text = new StringWriter();

        JsonReport.write(report, history, text);

        String json = text.toString();
        assertThat(complaints(json)).isEmpty();
        assertThat(JsonReport.read(json)).isPresent();
        List<String> more = new ArrayList<>(lines(json));
        lines(Reports.text(new JsonReport(), report)).forEach(more::remove);
        assertThat(String.join(" ", more))
                .contains("\"since\" : { \"commit\" : \"def5678\", \"date\" : \"2026-09-21\"")
                .contains("\"daysLeft\" : ")
                .contains("\"day\" : \"2026-11-30\",")
                .contains("\"commit\" : \"abc1234\", \"date\" : \"2026-11-23\", \"known\" : { \"billing\" : 3");
    }

    @Test
    void the_pace_is_added_where_git_tells_one() throws IOException {
        Report report =
                Report.of(Reports.of(Situations.named("everything-at-once").apply(World.in(folder))));
        ReportedPaces.Paced paced = new ReportedPaces.Paced(new Pace(12, 0.5, -1, 2), new Forecast.Rising());
        ReportedHistory history = new ReportedHistory(
                LocalDate.of(2026, 11, 30),
                List.of(),
                new TreeMap<>(),
                Optional.empty(),
                new ReportedPaces(Optional.of(paced), new TreeMap<>(Map.of("billing", paced))));
        StringWriter text = new StringWriter();

        JsonReport.write(report, history, text);

        assertThat(complaints(text.toString())).isEmpty();
        String pace = "{ \"weeks\" : 12, \"perWeek\" : 0.5, \"lowerQuartile\" : -1.0, \"upperQuartile\" : 2.0,"
                + " \"forecast\" : \"rising\" }";
        assertThat(String.join(" ", lines(text.toString())))
                .contains("\"pace\" : { \"total\" : " + pace + ", \"modules\" : { \"billing\" : " + pace);
    }

    private static List<String> lines(String json) {
        return json.lines().map(String::strip).toList();
    }

    @Test
    void the_schema_refuses_what_is_no_report() {
        String json = everything();

        assertThat(complaints(json.replace("\"broken\"", "\"fine\""))).hasSize(2);
        assertThat(complaints(json.replace("ringfence-report/2", "ringfence-report/1")))
                .hasSize(1);
        assertThat(complaints(json.replace("\"excepted\"", "\"excused\""))).isNotEmpty();
        assertThat(complaints(json.replace("src/main/java/shop/stray", "src\\\\main")))
                .hasSize(1);
        assertThat(complaints("{}")).hasSize(17);
    }

    @Test
    void without_a_map_there_are_only_problems() {
        Problem problem = Problem.error("module-map.yaml", 0, "there is no module map", "Write one.");
        ProjectReport report = new ProjectReport(
                "com.acme:shop",
                new Verdict.CouldNotRun(Findings.onlyProblems(List.of(problem))),
                View.PARTIAL,
                Optional.empty(),
                new Commands(
                        "mvn ringfence:baseline",
                        "mvn ringfence:freeze",
                        "mvn ringfence:check",
                        "mvn ringfence:explain",
                        false),
                new ReportOrigin("1.0.0", CodeKind.MAIN, "", Optional.empty()));

        String json = Reports.text(new JsonReport(), report);
        assertThat(complaints(json)).isEmpty();
        assertThat(json.replaceAll("\\s+", "")).isEqualTo("""
                {"format":"ringfence-report/2","tool":{"name":"Ringfence","version":"1.0.0"},
                "project":"com.acme:shop","verdict":"could-not-run","view":"partial",
                "counts":{"new":0,"known":0,"moved":0,"excepted":0,"changed":0,"stale":0,"unused":0},
                "projects":[{"id":"com.acme:shop","folder":"","code":"main","verdict":"could-not-run",
                "coverage":{"classes":0,"sources":0,"modules":0,"mapped":0,"unmapped":0,"ignored":0,"outside":[]},
                "counts":{"new":0,"known":0,"moved":0,"excepted":0,"changed":0,"stale":0,"unused":0}}],
                "modules":[],"uses":[],"rules":[],"violations":[],"advice":[],"exceptions":[],"stale":[],"frozen":[],"growth":[],
                "problems":[{"severity":"error","file":"module-map.yaml","line":0,"column":0,
                "message":"thereisnomodulemap","remedy":"Writeone."}]}
                """.replaceAll("\\s+", ""));
        assertThat(Reports.console(report)).isEqualTo("""
                [ERROR] module-map.yaml: there is no module map
                [ERROR]     Write one.
                [ERROR] could not run: 1 problem; nothing was judged
                """);
    }
}
