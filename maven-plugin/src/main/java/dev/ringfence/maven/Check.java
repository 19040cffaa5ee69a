package dev.ringfence.maven;

import dev.ringfence.advice.Commands;
import dev.ringfence.advice.ProjectReport;
import dev.ringfence.baseline.Adopted;
import dev.ringfence.files.AtomicFile;
import dev.ringfence.gate.FrozenGate;
import dev.ringfence.gate.Gate;
import dev.ringfence.gate.SoonToExpire;
import dev.ringfence.gate.UnmatchedGlobs;
import dev.ringfence.gate.whole.WholeView;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Policy;
import dev.ringfence.map.Problem;
import dev.ringfence.maven.console.ConsoleLines;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.project.MavenCommands;
import dev.ringfence.maven.project.ProjectIds;
import dev.ringfence.maven.session.Neighbours;
import dev.ringfence.maven.session.QuietArchUnit;
import dev.ringfence.maven.session.Results;
import dev.ringfence.maven.session.SessionMemory;
import dev.ringfence.maven.session.SharedView;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.report.console.ConsoleReport;
import dev.ringfence.report.json.JsonReport;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.Judged;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.verdict.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * The gate on one Maven project.
 *
 * <ol>
 *   <li>Find and read the module map.
 *   <li>Judge the project and, where it comes first, what the branch added.
 *   <li>Leave its result for the others and, where it is the last, judge the whole view.
 *   <li>Write the report, say the verdict, and fail where it is not kept.
 * </ol>
 */
final class Check {

    private final Invocation invocation;
    private final CodeKind kind;
    private final GrowthCheck growth;
    private final Log log;
    private final MavenCode code;
    private final List<Path> classRoots;

    private Check(Invocation invocation, CodeKind kind, GrowthCheck growth, Log log) {
        this.invocation = invocation;
        this.kind = kind;
        this.growth = growth;
        this.log = log;
        this.code = MavenCode.of(invocation);
        this.classRoots = invocation.classRoots().isEmpty() ? code.classRoots(kind) : invocation.classRoots();
    }

    static void run(Invocation invocation, CodeKind kind, Log log) throws MojoExecutionException, MojoFailureException {
        run(invocation, kind, GrowthCheck.none(invocation), log);
    }

    static void run(Invocation invocation, CodeKind kind, GrowthCheck growth, Log log)
            throws MojoExecutionException, MojoFailureException {
        QuietArchUnit.under(invocation.session());
        new Check(invocation, kind, growth, log).run();
    }

    private void run() throws MojoExecutionException, MojoFailureException {
        MapOnDisk map = MapOnDisk.of(invocation);
        if (map instanceof MapOnDisk.Unusable unusable) {
            conclude(couldNotRun(unusable.problems()));
        } else if (code.has(kind, classRoots) || code.hasBaseline(kind) || mayHoldFrozen((MapOnDisk.Usable) map)) {
            conclude(judge((MapOnDisk.Usable) map));
        } else {
            log.info("nothing to judge: no class files and no sources");
            concludeForTheOthers((MapOnDisk.Usable) map);
        }
    }

    /** Its code may have gone while its lock is there; and files that are frozen with code need not lie beside any. */
    private boolean mayHoldFrozen(MapOnDisk.Usable map) {
        try {
            return kind == CodeKind.MAIN && new FrozenGate(new Judge(map.map()), today()).concerns(codeOf(map));
        } catch (UncheckedIOException unreadable) {
            return true;
        }
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }

    /** A project without code may be the last all the same, and then it judges the whole view. */
    private void concludeForTheOthers(MapOnDisk.Usable map) throws MojoExecutionException, MojoFailureException {
        Findings grown = growth.findings(map);
        Verdict nothing = Verdict.of(grown, map.map().policy());
        ProjectReport report = withWholeView(
                map,
                new ProjectReport(
                        project(),
                        nothing,
                        View.PARTIAL,
                        Optional.of(new Judge(map.map())),
                        MavenCommands.of(invocation, kind, Adopted.isMarked(map.folder()))));
        boolean isToTell = grown.growth().isPresent()
                || !report.verdict().findings().problems().isEmpty();
        if (isToTell || !(report.verdict() instanceof Verdict.Kept)) {
            conclude(report);
        }
    }

    private ProjectReport judge(MapOnDisk.Usable map) {
        Judge judge = new Judge(map.map());
        Thoroughness choice = invocation.full() ? Thoroughness.EVERYTHING : Thoroughness.SUSPECTS;
        Gate gate = new Gate(judge, choice, today());
        Judged judged = gate.judge(codeOf(map));
        Findings findings =
                judged.findings().with(Findings.onlyProblems(map.warnings())).with(growth.findings(map));
        Commands commands = MavenCommands.of(invocation, kind, Adopted.isMarked(map.folder()));
        Policy policy = map.map().policy();
        Verdict verdict = Verdict.of(findings, policy);
        if (verdict instanceof Verdict.CouldNotRun) {
            return new ProjectReport(project(), verdict, View.PARTIAL, Optional.of(judge), commands);
        }
        return withResult(
                map, judged, new ProjectReport(project(), verdict, View.PARTIAL, Optional.of(judge), commands));
    }

    private ProjectCode codeOf(MapOnDisk.Usable map) {
        return code.code(kind, classRoots, map.folder(), Neighbours.of(invocation));
    }

    private ProjectReport withResult(MapOnDisk.Usable map, Judged judged, ProjectReport report) {
        try {
            new Results(invocation.toolVersion(), map.files()).write(code, kind, classRoots, judged.use());
        } catch (IOException e) {
            return couldNotRun(List.of(cannotWrite(e)));
        }
        return withWholeView(map, report);
    }

    private ProjectReport withWholeView(MapOnDisk.Usable map, ProjectReport report) {
        Results results = new Results(invocation.toolVersion(), map.files());
        SharedView.Seen seen = new SharedView(invocation, results).afterJudging(kind);
        if (seen instanceof SharedView.Seen.Whole whole) {
            Findings findings = report.verdict()
                    .findings()
                    .with(WholeView.judge(map.map(), whole.uses()))
                    .with(Findings.onlyProblems(UnmatchedGlobs.warnings(map.map(), map.folder())))
                    .with(soonToExpire(map, whole.uses()));
            Verdict verdict = Verdict.of(findings, map.map().policy());
            return new ProjectReport(report.project(), verdict, View.WHOLE, report.judge(), report.commands());
        }
        if (seen instanceof SharedView.Seen.Partial partial) {
            log.info("partial view: " + partial.missing()
                    + "; claims, requires and exceptions that nothing uses were not looked for");
            Findings findings = report.verdict().findings().with(soonToExpire(map, partial.judged()));
            Verdict verdict = Verdict.of(findings, map.map().policy());
            return new ProjectReport(report.project(), verdict, View.PARTIAL, report.judge(), report.commands());
        }
        return report;
    }

    /** The last project of a session tells them, of all that it judged; and each once, though test code may end after it. */
    private Findings soonToExpire(MapOnDisk.Usable map, List<ProjectUse> uses) {
        SessionMemory memory = SessionMemory.of(invocation.session());
        return Findings.onlyProblems(SoonToExpire.warnings(map.map(), uses, today()).stream()
                .filter(warning -> memory.note("soon to expire " + map.file() + ":" + warning.line()))
                .toList());
    }

    private void conclude(ProjectReport report) throws MojoExecutionException, MojoFailureException {
        ConsoleReport.of(report).forEach(line -> ConsoleLines.log(line, log));
        ProjectReport told = written(report);
        String summary = ConsoleReport.summary(told);
        if (told.verdict() instanceof Verdict.CouldNotRun) {
            throw new MojoExecutionException(summary);
        }
        if (told.verdict() instanceof Verdict.Broken) {
            throw new MojoFailureException(summary);
        }
    }

    /** A report that cannot be written is a verdict of its own: a build must not pass on what nobody can read. */
    private ProjectReport written(ProjectReport report) {
        try {
            AtomicFile.write(reportFile(), JsonReport.of(report));
            return report;
        } catch (IOException e) {
            ProjectReport failed = couldNotRun(List.of(cannotWrite(e)));
            ConsoleReport.of(failed).forEach(line -> ConsoleLines.log(line, log));
            return failed;
        }
    }

    private Path reportFile() {
        return code.reportFolder().resolve("report" + kind.suffix() + ".json");
    }

    private Problem cannotWrite(IOException e) {
        return Problem.error(
                code.folder()
                        .relativize(code.reportFolder().toAbsolutePath().normalize())
                        .toString()
                        .replace('\\', '/'),
                0,
                "the report cannot be written: " + e,
                "Make the folder writable, or free some disk.");
    }

    private ProjectReport couldNotRun(List<Problem> problems) {
        return new ProjectReport(
                project(),
                new Verdict.CouldNotRun(Findings.onlyProblems(problems)),
                View.PARTIAL,
                Optional.empty(),
                MavenCommands.of(invocation, kind, false));
    }

    private String project() {
        return ProjectIds.of(invocation.project());
    }
}
