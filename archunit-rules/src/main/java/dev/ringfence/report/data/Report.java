package dev.ringfence.report.data;

import dev.ringfence.advice.Advice;
import dev.ringfence.map.Place;
import dev.ringfence.map.Rule;
import dev.ringfence.report.Counts;
import dev.ringfence.report.ProjectReport;
import dev.ringfence.verdict.View;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds all that a report says of a project, or of the projects of a build put together.
 *
 * <p>It is the content of the format {@code ringfence-report/2}. Every list is sorted, and nothing in it depends on the
 * day or on git, so that the same code gives the same report.
 *
 * @param tool the version of Ringfence
 * @param project such as {@code com.acme:shop}; of a build, its top project
 * @param verdict of several projects the worst
 * @param view how much was seen
 * @param map the map; empty where there is none that can be used
 * @param base what the branch is compared with, where it is
 * @param projects each project that was judged
 * @param modules in the map's order
 * @param uses the pairs of modules that the map names, or between which there is any edge, sorted
 * @param rules the rules that the findings break, in the order in which they are judged
 * @param violations the new ones first, then sorted by rule and edge
 * @param exceptions in the map's order
 * @param frozen the changes of frozen code
 * @param stale what nothing needs any more
 * @param growth what the branch added
 * @param problems what keeps Ringfence from judging, or is to be told
 * @param advice the ways out, which violations and changes name by their number
 */
public record Report(
        String tool,
        String project,
        ReportedVerdict verdict,
        View view,
        Optional<ReportedMap> map,
        Optional<ReportedBase> base,
        List<ReportedProject> projects,
        List<ReportedModule> modules,
        List<ReportedUse> uses,
        List<Rule> rules,
        List<ReportedViolation> violations,
        List<ReportedException> exceptions,
        List<ReportedChange> frozen,
        List<ReportedStale> stale,
        List<ReportedGrowth> growth,
        List<ReportedProblem> problems,
        List<Advice> advice) {

    /** Gathers what a report says of a project. */
    public static Report of(ProjectReport report) {
        return new ReportOfProject(report).gathered();
    }

    /**
     * Puts the reports of projects together, all of one map.
     *
     * @param project the top project of the build
     * @param reports at least one
     */
    public static Report of(String project, Collection<Report> reports) {
        return new ReportOfBuild(project, List.copyOf(reports)).together();
    }

    /** Returns what the report says besides its projects, to be put together with the reports of these. */
    public Report withoutProjects() {
        return but(view, List.of(), problems);
    }

    /** Counts the findings of all projects. */
    public Counts counts() {
        return projects.stream().map(ReportedProject::counts).reduce(Counts.none(), Counts::plus);
    }

    /** Names a file from the top of the repository, as code hosts do. */
    public String fromTop(Place place) {
        return map.map(found -> found.fromTop(place.file())).orElse(place.file());
    }

    /** Names a place from the top of the repository. */
    public String shownFromTop(Place place) {
        return new Place(fromTop(place), place.line(), place.column()).toString();
    }

    /** Returns the same report, of which so much was seen. */
    public Report seen(View other) {
        return but(other, projects, problems);
    }

    /** Returns the same report, with one more problem of which the verdict knows. */
    public Report with(ReportedProblem problem) {
        return but(
                view,
                projects,
                Stream.concat(problems.stream(), Stream.of(problem)).toList());
    }

    private Report but(View seen, List<ReportedProject> judged, List<ReportedProblem> told) {
        return new Report(
                tool,
                project,
                verdict,
                seen,
                map,
                base,
                judged,
                modules,
                uses,
                rules,
                violations,
                exceptions,
                frozen,
                stale,
                growth,
                told,
                advice);
    }

    /** Returns the advice of a number, where it was worked out. */
    public Optional<Advice> advice(Optional<Integer> number) {
        return number.filter(index -> index >= 0 && index < advice.size()).map(advice::get);
    }
}
