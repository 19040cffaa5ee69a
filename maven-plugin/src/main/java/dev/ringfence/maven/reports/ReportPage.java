package dev.ringfence.maven.reports;

import dev.ringfence.files.AtomicFile;
import dev.ringfence.history.DebtHistory;
import dev.ringfence.map.Place;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.project.ProjectIds;
import dev.ringfence.maven.session.UnknownProjects;
import dev.ringfence.progress.DebtProgress;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedHistory;
import dev.ringfence.report.data.ReportedProblem;
import dev.ringfence.report.data.ReportedProject;
import dev.ringfence.report.formats.ReportPages;
import dev.ringfence.verdict.View;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Writes the page of a build, and tells where it lies.
 *
 * <ol>
 *   <li>Read from git how the debt went; where there is no such history, say so.
 *   <li>Where only a part was seen, name the projects without a verdict.
 *   <li>Write the files.
 * </ol>
 */
public final class ReportPage {

    private static final int MOST_NAMED = 10;

    /** The goal {@code progress} reads as many where nobody names them. */
    private static final int MONTHS_OF_PROGRESS = 6;

    private final Invocation invocation;
    private final Optional<Path> map;
    private final Predicate<MavenCode> isShown;
    private final Log log;

    private ReportPage(Invocation invocation, Optional<Path> map, Predicate<MavenCode> isShown, Log log) {
        this.invocation = invocation;
        this.map = map;
        this.isShown = isShown;
        this.log = log;
    }

    /**
     * Begins a page on all projects.
     *
     * @param map the map's file; empty where no map can be used
     */
    public static ReportPage onAll(Invocation invocation, Optional<Path> map, Log log) {
        return new ReportPage(invocation, map, project -> true, log);
    }

    /** Begins a page on the project of the call, and on those below its folder. */
    static ReportPage onThoseBelow(Invocation invocation, Log log) {
        return new ReportPage(invocation, mapOf(invocation), project -> isBelow(project, invocation), log);
    }

    /** Says whether a project is that of the call, or lies below it. */
    static boolean isBelow(MavenCode project, Invocation invocation) {
        return project.folder().startsWith(new MavenCode(invocation.project()).folder());
    }

    /** Returns the map under which the project is judged, where it can be used. */
    public static Optional<Path> mapOf(Invocation invocation) {
        return MapOnDisk.of(invocation) instanceof MapOnDisk.Usable usable
                ? Optional.of(usable.file())
                : Optional.empty();
    }

    /** Holds the files of a page to be written. */
    interface Files {

        /** Writes them, and returns the page. */
        Path write(Report report, ReportedHistory history) throws IOException;
    }

    /**
     * Writes the page and what belongs to it below the folder.
     *
     * @throws MojoExecutionException where a file cannot be written
     */
    public void write(Report all, Path folder) throws MojoExecutionException {
        write(all, (report, history) -> ReportPages.write(report, history, folder));
    }

    void write(Report all, Files files) throws MojoExecutionException {
        Optional<ReportedProblem> missing = missing(all);
        Report report = missing.map(all.seen(View.PARTIAL)::with).orElse(all);
        try {
            Path page = files.write(report, history(report));
            log.info("the page on " + counted(report) + ": " + page.toAbsolutePath());
        } catch (IOException e) {
            throw new MojoExecutionException("could not run: the page cannot be written: " + AtomicFile.told(e), e);
        }
        missing.ifPresent(problem -> log.warn(problem.message()));
    }

    private static String counted(Report report) {
        int projects = report.projects().size();
        return projects == 1 ? "1 project" : projects + " projects";
    }

    private ReportedHistory history(Report report) {
        LocalDate today = invocation.today();
        if (map.isEmpty()) {
            return new ReportedHistory(today, List.of(), new TreeMap<>());
        }
        DebtHistory debt = DebtHistory.of(map.get(), CodeKind.MAIN, today);
        debt.note().ifPresent(log::info);
        return ReportedHistory.of(report, debt, today).with(DebtProgress.of(map.get(), MONTHS_OF_PROGRESS));
    }

    /** Says what of the build the page does not show, also where an earlier build has judged it. */
    private Optional<ReportedProblem> missing(Report report) {
        List<String> unjudged = unjudged(report);
        if (map.isEmpty() || report.view() == View.WHOLE && unjudged.isEmpty()) {
            return Optional.empty();
        }
        String what = unjudged.isEmpty()
                ? UnknownProjects.of(invocation).orElse("what only all projects together show was not looked for")
                : named(unjudged) + (unjudged.size() == 1 ? " was" : " were") + " not judged in this build";
        return Optional.of(new ReportedProblem(
                false,
                new Place(String.valueOf(map.get().getFileName()), 0),
                "this is a partial view: " + what,
                "Run it on the whole build, without -pl and -rf, from the folder of the top pom."));
    }

    private static String named(List<String> projects) {
        int more = projects.size() - MOST_NAMED;
        String names = projects.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return more > 0 ? names + " and " + more + " more" : names;
    }

    private List<String> unjudged(Report report) {
        Set<String> judged = report.projects().stream().map(ReportedProject::id).collect(Collectors.toSet());
        return map.stream()
                .flatMap(file -> MapOnDisk.projectsOf(file, invocation).stream())
                .filter(isShown)
                .filter(code -> !judged.contains(ProjectIds.of(code.project())))
                .filter(code -> MavenCode.of(invocation.on(code.project())).has(CodeKind.MAIN))
                .map(code -> ProjectIds.of(code.project()))
                .toList();
    }
}
