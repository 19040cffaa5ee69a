package dev.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.advice.Commands;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.report.json.JsonReport;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.verdict.View;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A remedy names the command that works in the build: with its map, and with the plugin's full name where the pom lacks it. */
class RemediesOfReportTest {

    @ParameterizedTest
    @CsvSource({
        "mvn ringfence:baseline -pl :shop, mvn ringfence:baseline",
        "mvn ringfence:baseline -Dringfence.map=/a/map.yaml -pl :shop, mvn ringfence:baseline -Dringfence.map=/a/map.yaml",
        "mvn ringfence:baseline -Dringfence.map=/a -pl b.yaml -pl :shop, mvn ringfence:baseline -Dringfence.map=/a -pl b.yaml",
        "mvn dev.ringfence:ringfence-maven-plugin:1:baseline, mvn dev.ringfence:ringfence-maven-plugin:1:baseline"
    })
    void of_debt(String ofProject, String printed) {
        isPrinted(new Commands(ofProject, "mvn x", "mvn x", "mvn x", true), Remedy.Goal.BASELINE, printed);
    }

    @ParameterizedTest
    @CsvSource({
        "mvn ringfence:freeze -pl :shop, mvn ringfence:freeze",
        "mvn ringfence:freeze -Dringfence.map=/a/map.yaml -pl :shop, mvn ringfence:freeze -Dringfence.map=/a/map.yaml",
        "mvn dev.ringfence:ringfence-maven-plugin:1:freeze, mvn dev.ringfence:ringfence-maven-plugin:1:freeze"
    })
    void of_frozen_code(String ofProject, String printed) {
        isPrinted(new Commands("mvn x", ofProject, "mvn x", "mvn x", true), Remedy.Goal.FREEZE, printed);
    }

    private static void isPrinted(Commands commands, Remedy.Goal goal, String printed) {
        Problem problem = Problem.error(new Place("a.file", 1, 0), "it is torn", new Remedy.Run(goal, ": it mends."));
        ProjectReport report = new ProjectReport(
                "com.acme:shop",
                new Verdict.CouldNotRun(Findings.onlyProblems(List.of(problem))),
                View.PARTIAL,
                Optional.empty(),
                commands,
                Reports.origin());

        assertThat(Reports.console(report)).contains("    Run `" + printed + "`: it mends.\n");
        assertThat(Reports.text(new JsonReport(), report)).contains("Run `" + printed + "`: it mends.");
    }
}
