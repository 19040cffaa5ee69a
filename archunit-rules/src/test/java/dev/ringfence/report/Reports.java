package dev.ringfence.report;

import dev.ringfence.advice.Commands;
import dev.ringfence.advice.MapAtHand;
import dev.ringfence.baseline.Baselines;
import dev.ringfence.files.Sha256;
import dev.ringfence.files.ShownPath;
import dev.ringfence.map.edit.MapSource;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.console.ConsoleReport;
import dev.ringfence.report.console.Length;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportFormat;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.verdict.View;
import dev.ringfence.world.World;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the reports say of a small project. */
public final class Reports {

    private static final Commands COMMANDS = new Commands(
            "mvn ringfence:baseline -pl :shop",
            "mvn ringfence:freeze -pl :shop",
            "mvn ringfence:check -pl :shop",
            "mvn ringfence:explain",
            true);

    private static final ReportOrigin ORIGIN = new ReportOrigin(
            "1.0.0",
            CodeKind.MAIN,
            "",
            Optional.of(new ReportOrigin.MapFound("module-map.yaml", "", Sha256.hex("the map"))));

    private Reports() {}

    private static String shown(World world, Path path) {
        return ShownPath.of(world.folder(), path);
    }

    /** What made a report of which nothing matters but what was found. */
    public static ReportOrigin origin() {
        return ORIGIN;
    }

    /** The report of a project that is all there is. */
    public static ProjectReport of(World world) {
        return of(world, world.judgedInWholeView(), View.WHOLE);
    }

    /** The report of a project whose team has recorded nothing yet. */
    public static ProjectReport ofFirstRun(World world) {
        ProjectReport report = of(world);
        Commands commands =
                new Commands(COMMANDS.baseline(), COMMANDS.freeze(), COMMANDS.check(), COMMANDS.explain(), false);
        return new ProjectReport(
                report.project(), report.verdict(), report.view(), report.judge(), commands, report.origin());
    }

    /** The report of a project of which something was found. */
    public static ProjectReport of(World world, Findings findings, View view) {
        Verdict verdict = Verdict.of(findings, world.moduleMap().policy());
        return new ProjectReport(
                "com.acme:shop",
                verdict,
                view,
                Optional.of(world.judgeOfMap()),
                COMMANDS,
                Optional.of(new MapAtHand(
                        new MapSource("module-map.yaml", world.mapText(), world.mapFiles()), world.today())),
                world.around(),
                ORIGIN,
                Baselines.in(world.folder().resolve("ringfence"), path -> shown(world, path))::place);
    }

    /** The lines of the console, as Maven shows them. */
    public static String console(ProjectReport report) {
        return console(report, Length.SHORT);
    }

    /** The lines of the console, as many as are asked for. */
    public static String console(ProjectReport report, Length length) {
        return ConsoleReport.of(report, length).stream()
                .map(line -> ("[" + line.level() + "] " + line.text()).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    /** Returns all that a format writes. */
    public static String text(ReportFormat format, ProjectReport report) {
        return text(format, Report.of(report));
    }

    /** Returns all that a format writes. */
    public static String text(ReportFormat format, Report report) {
        StringWriter text = new StringWriter();
        try {
            format.write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
