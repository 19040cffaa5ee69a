package dev.ringfence.report;

import dev.ringfence.advice.Commands;
import dev.ringfence.advice.MapAtHand;
import dev.ringfence.map.edit.MapSource;
import dev.ringfence.report.console.ConsoleReport;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.verdict.View;
import dev.ringfence.world.World;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the reports say of a small project. */
public final class Reports {

    private static final Commands COMMANDS = new Commands(
            "mvn ringfence:baseline -pl :shop",
            "mvn ringfence:freeze -pl :shop",
            "mvn ringfence:check -pl :shop",
            true);

    private Reports() {}

    /** The report of a project that is all there is. */
    public static ProjectReport of(World world) {
        return of(world, world.judgedInWholeView(), View.WHOLE);
    }

    static ProjectReport of(World world, Findings findings, View view) {
        Verdict verdict = Verdict.of(findings, world.moduleMap().policy());
        return new ProjectReport(
                "com.acme:shop",
                verdict,
                view,
                Optional.of(world.judgeOfMap()),
                COMMANDS,
                Optional.of(new MapAtHand(
                        new MapSource("module-map.yaml", world.mapText(), world.mapFiles()), world.today())));
    }

    /** The lines of the console, as Maven shows them. */
    public static String console(ProjectReport report) {
        return ConsoleReport.of(report).stream()
                .map(line -> ("[" + line.level() + "] " + line.text()).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }
}
