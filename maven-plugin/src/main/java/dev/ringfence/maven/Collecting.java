package dev.ringfence.maven;

import dev.ringfence.files.ShownPath;
import dev.ringfence.gate.CheckProject;
import dev.ringfence.git.BaseName;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.maven.console.ConsoleLines;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.project.ProjectIds;
import dev.ringfence.maven.reports.ReportPage;
import dev.ringfence.maven.reports.ToldFormats;
import dev.ringfence.maven.session.JudgedProjects;
import dev.ringfence.maven.session.PartsToCollect;
import dev.ringfence.maven.session.ProjectsOfSession;
import dev.ringfence.maven.session.SessionMemory;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.ProjectReport;
import dev.ringfence.report.console.BrokenPartText;
import dev.ringfence.report.console.ConsoleReport;
import dev.ringfence.report.console.Length;
import dev.ringfence.report.console.Line;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedProblem;
import dev.ringfence.report.formats.ReportFormats;
import dev.ringfence.results.Collected;
import dev.ringfence.results.CollectedFile;
import dev.ringfence.results.CollectedFolders;
import dev.ringfence.results.ProjectResult;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.OtherProjects;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * Judges a build as a whole by what its parts left on other machines. No class file is needed here.
 *
 * <ol>
 *   <li>Each project of the session waits for the last one, for only that one judges.
 *   <li>Collect the results, and compare with the files here what each was made of.
 *   <li>Judge what only all projects together show, and what the branch added.
 *   <li>Tell what is missing or broken, then the one total; fail where it is not kept.
 * </ol>
 */
final class Collecting {

    private final Invocation invocation;
    private final List<Path> folders;
    private final GrowthCheck growth;
    private final Length length;
    private final ToldFormats formats;
    private final Optional<ReportPage> page;
    private final Log log;
    private final SessionMemory memory;
    private final JudgedProjects judged;
    private final PartsToCollect parts;
    private final LocalDate today;

    private Collecting(Invocation invocation, List<Path> folders, GrowthCheck growth, Check.Telling telling, Log log) {
        this.invocation = invocation;
        this.today = invocation.today();
        this.folders = folders;
        this.growth = growth.withoutClasses();
        this.length = telling.length();
        this.formats = new ToldFormats(telling.formats(), invocation, CodeKind.MAIN, log);
        this.page = telling.page();
        this.log = log;
        this.memory = SessionMemory.of(invocation.session());
        this.judged = new JudgedProjects(invocation);
        this.parts = new PartsToCollect(invocation, judged);
        memory.note(reached(invocation));
    }

    private static String reached(Invocation invocation) {
        return "collecting at " + invocation.project().getBasedir();
    }

    /**
     * Takes the turn of a project.
     *
     * @param folders where results were brought from other machines
     * @param isLeftOut whether the project's pom leaves it out of the gate
     */
    static void run(
            Invocation invocation,
            List<Path> folders,
            boolean isLeftOut,
            GrowthCheck growth,
            Check.Telling telling,
            Log log)
            throws MojoExecutionException, MojoFailureException {
        new Collecting(invocation, folders, growth, telling, log).run(isLeftOut);
    }

    /** Test code is judged with the main code, by the goal that does the main code. */
    static void leaveTestsToCheck(Invocation invocation, Log log) throws MojoExecutionException {
        if (!SessionMemory.of(invocation.session()).knows(reached(invocation))) {
            throw new MojoExecutionException("could not run: what was collected is judged by `check`, test code too;"
                    + " run mvn ringfence:check with -Dringfence.collect");
        }
        log.info("left to check, which judges what was collected of test code too");
    }

    private void run(boolean isLeftOut) throws MojoExecutionException, MojoFailureException {
        if (isLeftOut) {
            parts.leaveOut();
        }
        Stream.of(CodeKind.values())
                .forEach(kind -> new ProjectsOfSession(invocation).judged(invocation.project(), kind));
        MapOnDisk found = MapOnDisk.of(invocation);
        if (found instanceof MapOnDisk.Unusable unusable) {
            ProjectReport report = conclusion().couldNotRun(unusable.problems());
            tell(ConsoleReport.of(report, length));
            Conclusion.fail(report.verdict(), ConsoleReport.summary(report));
            return;
        }
        MapOnDisk.Usable map = (MapOnDisk.Usable) found;
        if (isLast(map)) {
            judge(map);
        } else {
            log.info("left to the last project, which judges what was collected");
        }
    }

    private boolean isLast(MapOnDisk.Usable map) {
        return judged.isLast(project -> MapOnDisk.judges(map.file(), new MavenCode(project), invocation))
                && memory.note("collected under " + map.file());
    }

    private void judge(MapOnDisk.Usable map) throws MojoExecutionException, MojoFailureException {
        Collected collected = Collected.of(
                parts.under(map.file()),
                parts.projects(),
                CollectedFolders.read(folders, path -> shown(map, path)),
                ResultsOfSession.under(map, invocation),
                path -> shown(map, path));
        CheckProject.Checked checked = new CheckProject(map.map(), map.folder(), new Session(map, collected), today)
                .ofCollected(
                        Stream.concat(map.warnings().stream(), collected.problems().stream())
                                .toList(),
                        collected.coverage(),
                        !collected.broken().isEmpty());
        checked.notes().forEach(log::info);
        growth.note(map).ifPresent(log::info);
        conclude(conclusion().report(checked, map), map, collected);
    }

    private void conclude(ProjectReport report, MapOnDisk.Usable map, Collected collected)
            throws MojoExecutionException, MojoFailureException {
        boolean couldRun = !(report.verdict() instanceof Verdict.CouldNotRun);
        List<Line> totals = couldRun
                ? new CollectedTotals(collected, map.map(), today)
                        .lines(report.verdict(), ProjectIds.of(invocation.project()))
                : List.of();
        tell(couldRun ? ConsoleReport.findings(report, length) : ConsoleReport.of(report, length));
        if (couldRun) {
            tell(collected.broken().stream().map(file -> broken(map, file)).toList());
        }
        ProjectReport told = conclusion().written(report, () -> write(report, collected, map));
        tell(told.verdict().equals(report.verdict()) ? totals : List.of());
        if (page.isPresent()) {
            page.get().write(withParts(whole(report), collected, map), reportFolder());
        }
        String summary = totals.stream()
                .filter(line -> line.level() == Line.Level.ERROR)
                .findFirst()
                .map(Line::text)
                .orElseGet(() -> ConsoleReport.summary(told));
        Conclusion.fail(told.verdict(), summary);
    }

    /** Writes beside the top pom, in a file of its own: the folders of the projects may hold what was collected. */
    private void write(ProjectReport report, Collected collected, MapOnDisk.Usable map) throws IOException {
        Report whole = whole(report);
        ReportFormats.writeCollected(whole, reportFolder());
        formats.tellCollected(withParts(whole, collected, map), top());
    }

    private Report whole(ProjectReport report) {
        return Report.of(ProjectIds.of(top()), List.of(Report.of(report)));
    }

    private MavenProject top() {
        return invocation.session().getTopLevelProject();
    }

    private Path reportFolder() {
        return new MavenCode(top()).reportFolder();
    }

    /** Returns what is told of all parts at once, and which of them left no report beside its result. */
    private static Report withParts(Report whole, Collected collected, MapOnDisk.Usable map) {
        List<Report> parts = collected.files().stream()
                .flatMap(file -> reportBeside(file).stream())
                .toList();
        Report told = parts.isEmpty()
                ? whole
                : Report.of(
                        whole.project(),
                        Stream.concat(Stream.of(whole.withoutProjects()), parts.stream())
                                .toList());
        for (CollectedFile file : collected.broken()) {
            told = reportBeside(file).isPresent() ? told : told.with(withoutReport(file, map));
        }
        return told;
    }

    private static ReportedProblem withoutReport(CollectedFile file, MapOnDisk.Usable map) {
        return new ReportedProblem(
                true,
                new Place(shown(map, file.path()), 0),
                file.result().shown() + " was broken where it was checked, and its report was not collected",
                "Collect the report.json that lies beside the result; it has the findings.");
    }

    private static Optional<Report> reportBeside(CollectedFile file) {
        return Optional.ofNullable(file.path().getParent())
                .flatMap(folder -> ReportFormats.read(folder, file.result().kind()));
    }

    private static Line broken(MapOnDisk.Usable map, CollectedFile file) {
        ProjectResult result = file.result();
        Path report = file.path().resolveSibling("report" + result.kind().suffix() + ".json");
        return BrokenPartText.of(
                result.shown(),
                result.verdict().total(),
                result.verdict().hasGrown(),
                Optional.of(report).filter(Files::isRegularFile).map(path -> shown(map, path)));
    }

    private void tell(List<Line> lines) {
        lines.forEach(line -> ConsoleLines.log(line, log));
    }

    private Conclusion conclusion() {
        return new Conclusion(invocation, CodeKind.MAIN, length, log);
    }

    private static String shown(MapOnDisk.Usable map, Path path) {
        return ShownPath.of(map.folder(), path);
    }

    /** Knows what was collected of the other projects. */
    private final class Session implements CheckProject.Session {

        private final MapOnDisk.Usable map;
        private final Collected collected;

        Session(MapOnDisk.Usable map, Collected collected) {
            this.map = map;
            this.collected = collected;
        }

        @Override
        public Optional<Problem> leave(ProjectUse use, Findings found) {
            return Optional.empty();
        }

        @Override
        public void forget() {
            // What was collected is not ours.
        }

        @Override
        public OtherProjects others() {
            return collected.uses(new ProjectsOfSession(invocation).unknownProject());
        }

        @Override
        public Findings growth() {
            return growth.findings(map);
        }

        @Override
        public Optional<BaseName> base() {
            return growth.base();
        }

        @Override
        public boolean isNew(Problem warning) {
            return true;
        }
    }
}
