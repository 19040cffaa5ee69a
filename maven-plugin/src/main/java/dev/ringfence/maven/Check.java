package dev.ringfence.maven;

import dev.ringfence.files.AtomicFile;
import dev.ringfence.files.Listings;
import dev.ringfence.gate.CheckProject;
import dev.ringfence.gate.Memory;
import dev.ringfence.git.BaseName;
import dev.ringfence.map.Problem;
import dev.ringfence.maven.console.ConsoleLines;
import dev.ringfence.maven.project.BuildCache;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.reports.Formats;
import dev.ringfence.maven.reports.ReportPage;
import dev.ringfence.maven.reports.ToldFormats;
import dev.ringfence.maven.session.AskedNeighbours;
import dev.ringfence.maven.session.FilesOfNoProject;
import dev.ringfence.maven.session.ProjectsOfSession;
import dev.ringfence.maven.session.QuietArchUnit;
import dev.ringfence.maven.session.SessionMemory;
import dev.ringfence.maven.session.TotalOfSession;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.report.ProjectReport;
import dev.ringfence.report.ReactorTotal;
import dev.ringfence.report.console.ConsoleReport;
import dev.ringfence.report.console.Length;
import dev.ringfence.report.console.Line;
import dev.ringfence.results.Part;
import dev.ringfence.results.PartVerdict;
import dev.ringfence.results.Results;
import dev.ringfence.results.SharedView;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.OtherProjects;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Runs the gate on one Maven project.
 *
 * <ol>
 *   <li>Find and read the module map.
 *   <li>Judge the project and, where it comes first, what the branch added.
 *   <li>Leave its result for the others and, where it is the last, judge the whole view.
 *   <li>Write the reports, say the verdict, and fail where it is not kept.
 * </ol>
 */
final class Check {

    private final Invocation invocation;
    private final CodeKind kind;
    private final GrowthCheck growth;
    private final Log log;
    private final MavenCode code;
    private final List<Path> classRoots;
    private final AskedNeighbours neighbours;
    private final Conclusion conclusion;
    private final RunsKept runs;
    private final ToldFormats formats;

    private Check(Invocation invocation, CodeKind kind, GrowthCheck growth, RunsKept runs, Telling telling, Log log) {
        this.invocation = invocation;
        this.kind = kind;
        this.growth = growth;
        this.runs = runs;
        this.log = log;
        this.code = MavenCode.of(invocation);
        this.neighbours = new AskedNeighbours(invocation);
        this.conclusion = new Conclusion(invocation, kind, telling.length(), log);
        this.formats = new ToldFormats(telling.formats(), invocation, kind, log);
        this.classRoots = invocation.classRoots().isEmpty() ? code.classRoots(kind) : invocation.classRoots();
    }

    /**
     * Says how a verdict is told.
     *
     * @param length how much is printed
     * @param formats in which formats a report is wanted
     * @param page the page that what was collected is to be written to
     */
    record Telling(Length length, Formats formats, Optional<ReportPage> page) {

        Telling(Length length, Formats formats) {
            this(length, formats, Optional.empty());
        }

        Telling with(ReportPage wanted) {
            return new Telling(length, formats, Optional.of(wanted));
        }
    }

    static void run(Invocation invocation, CodeKind kind, GrowthCheck growth, RunsKept runs, Telling telling, Log log)
            throws MojoExecutionException, MojoFailureException {
        QuietArchUnit.under(invocation.session());
        new Check(invocation, kind, growth, runs, telling, log).run();
    }

    private void run() throws MojoExecutionException, MojoFailureException {
        MapOnDisk found = MapOnDisk.of(invocation);
        if (found instanceof MapOnDisk.Unusable unusable) {
            forgetResult();
            conclude(conclusion.couldNotRun(unusable.problems()), Optional.empty(), true);
            return;
        }
        MapOnDisk.Usable map = (MapOnDisk.Usable) found;
        Thoroughness thoroughness = invocation.full() ? Thoroughness.EVERYTHING : Thoroughness.SUSPECTS;
        SessionOfMaven session = new SessionOfMaven(map);
        CheckProject.Checked checked = checkUnder(map, session).of(codeOf(map), warnings(map), thoroughness);
        checked.notes().forEach(log::info);
        growth.note(map).ifPresent(log::info);
        conclude(conclusion.report(checked, map), Optional.of(session), checked.isToTell());
    }

    /** What concerns the whole build is told once a session, by a project that tells anything. */
    private List<Problem> warnings(MapOnDisk.Usable map) {
        if (!hasCode()) {
            return List.of();
        }
        SessionMemory memory = SessionMemory.of(invocation.session());
        Stream<Problem> ofMap =
                map.warnings().stream().filter(warning -> memory.note(kind + " warned " + map.file() + warning));
        Stream<Problem> ofCache = memory.note("asked for a build cache")
                ? BuildCache.warning(invocation.session()).stream()
                : Stream.empty();
        return Stream.concat(ofMap, ofCache).toList();
    }

    private Part part() {
        return ProjectsOfSession.part(invocation, kind, classRoots);
    }

    /** What cannot be taken away is told, since it may stand for this run where results are collected. */
    private void forgetResult() {
        try {
            Results.forget(part());
        } catch (IOException e) {
            log.warn("the result of an earlier run could not be taken away: " + AtomicFile.told(e));
        }
    }

    private boolean hasCode() {
        return code.roots(kind, classRoots).holdCode();
    }

    private ProjectCode codeOf(MapOnDisk.Usable map) {
        ProjectCode found = code.code(kind, classRoots, map.folder(), neighbours);
        return kind == CodeKind.MAIN ? found.in(found.surroundings().alsoIn(FilesOfNoProject.of(invocation))) : found;
    }

    private CheckProject checkUnder(MapOnDisk.Usable map, CheckProject.Session session) {
        return new CheckProject(map.map(), map.folder(), session, invocation.today());
    }

    /** Knows the other projects of the Maven session. */
    private final class SessionOfMaven implements CheckProject.Session {

        private final MapOnDisk.Usable map;
        private final Results results;
        private final Listings listings = new Listings();
        private ProjectUse use = ProjectUse.none();

        SessionOfMaven(MapOnDisk.Usable map) {
            this.map = map;
            this.results = ResultsOfSession.under(map, invocation);
        }

        /** A parent that has no code leaves nothing; what other projects leave says that nothing is missing. */
        @Override
        public Optional<Problem> leave(ProjectUse left, Findings found) {
            use = left;
            boolean isMereParent = invocation.project().getPackaging().equals("pom") && !hasCode();
            if (isMereParent && left.equals(ProjectUse.none())) {
                forgetResult();
                return Optional.empty();
            }
            return written(left, found);
        }

        private Optional<Problem> written(ProjectUse left, Findings found) {
            PartVerdict verdict = PartVerdict.of(found, map.map().policy(), hasCode() ? 1 : 0, left.modules(map.map()));
            try {
                forgetWhereContentsCount();
                results.write(part(), left, verdict, neighbours.wereAsked(), listings);
                return Optional.empty();
            } catch (IOException e) {
                return Optional.of(conclusion.cannotWrite(e));
            }
        }

        /** An earlier result would lend its digest of sources that the file system calls unchanged. */
        private void forgetWhereContentsCount() throws IOException {
            if (runs.strict()) {
                Results.forget(part());
            }
        }

        @Override
        public void forget() {
            forgetResult();
        }

        @Override
        public OtherProjects others() {
            ProjectsOfSession projects = new ProjectsOfSession(invocation);
            projects.judged(invocation.project(), kind);
            return new SharedView(projects, results).afterJudging(kind);
        }

        /** Returns the line of the whole reactor, where this project is to tell it. */
        Optional<Line> total(ProjectReport report) {
            boolean stopsBuild = !(report.verdict() instanceof Verdict.Kept);
            return new TotalOfSession(invocation, kind, map.file())
                    .add(ReactorTotal.of(report, hasCode() ? 1 : 0, use.modules(map.map())), stopsBuild);
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
        public Memory memory() {
            return runs.under(map, invocation, code.reportFolder(), listings, log);
        }

        @Override
        public boolean isNew(Problem warning) {
            return SessionMemory.of(invocation.session()).note("soon to expire " + map.file() + ":" + warning.line());
        }
    }

    private void conclude(ProjectReport report, Optional<SessionOfMaven> session, boolean isToTell)
            throws MojoExecutionException, MojoFailureException {
        ProjectReport told = isToTell ? conclusion.told(report) : report;
        ProjectReport written = conclusion.written(told, () -> formats.tell(told, isToTell, mapOf(session)));
        session.flatMap(each -> each.total(written)).ifPresent(total -> ConsoleLines.log(total, log));
        Conclusion.fail(written.verdict(), ConsoleReport.summary(written));
    }

    /** Where no map can be used, each project tells by itself. */
    private Path mapOf(Optional<SessionOfMaven> session) {
        return session.map(each -> each.map.file())
                .orElseGet(() -> invocation.project().getFile().toPath());
    }
}
