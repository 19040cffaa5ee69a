package dev.ringfence.maven;

import dev.ringfence.baseline.Additions;
import dev.ringfence.baseline.Adopted;
import dev.ringfence.map.Problem;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCommands;
import dev.ringfence.maven.session.QuietArchUnit;
import dev.ringfence.violation.Identity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * Records the debt of every selected project.
 *
 * <ol>
 *   <li>Judge them all; where one could not be judged, write nothing at all.
 *   <li>Write the baselines of each.
 *   <li>Leave the mark from which on reasons are asked.
 *   <li>Fail where something new was left out for want of a reason.
 * </ol>
 */
final class Recording {

    private final Invocation invocation;
    private final String reason;
    private final boolean tests;
    private final Log log;

    private Recording(Invocation invocation, String reason, boolean tests, Log log) {
        this.invocation = invocation;
        this.reason = reason;
        this.tests = tests;
        this.log = log;
    }

    static void run(Invocation invocation, String reason, boolean tests, Log log)
            throws MojoExecutionException, MojoFailureException {
        QuietArchUnit.under(invocation.session());
        new Recording(invocation, reason, tests, log).run();
    }

    private void run() throws MojoExecutionException, MojoFailureException {
        List<ProjectDebt> projects = new ArrayList<>();
        for (MavenProject project : invocation.session().getProjects()) {
            ProjectDebt.of(invocation.on(project), this::additions, tests).ifPresent(projects::add);
        }
        refuseWhereNotJudged(projects);
        if (projects.isEmpty()) {
            log.info("nothing to record: no class files and no sources");
            return;
        }
        write(projects);
        failWhereReasonIsMissing(projects);
    }

    private Additions additions(Path mapFolder) {
        if (!Adopted.isMarked(mapFolder) && reason.isEmpty()) {
            return new Additions.Free();
        }
        return reason.isEmpty() ? new Additions.None() : new Additions.Because(reason);
    }

    private void refuseWhereNotJudged(List<ProjectDebt> projects) throws MojoExecutionException {
        List<Problem> problems = projects.stream()
                .flatMap(project -> project.problems().stream())
                .distinct()
                .toList();
        if (problems.isEmpty()) {
            return;
        }
        for (Problem problem : problems) {
            log.error(problem.file() + (problem.line() > 0 ? ":" + problem.line() : "") + ": " + problem.message());
            log.error("    " + problem.remedy(goal -> MavenCommands.of(invocation, goal)));
        }
        throw new MojoExecutionException("could not run: nothing was written; problems: " + problems.size());
    }

    private void write(List<ProjectDebt> projects) throws MojoExecutionException {
        Set<Path> mapFolders = new LinkedHashSet<>();
        for (ProjectDebt project : thoseThatTakeFirst(projects)) {
            try {
                project.update().write();
                mapFolders.add(project.mapFolder());
            } catch (IOException e) {
                throw new MojoExecutionException(
                        "could not run: a baseline of " + project.id() + " cannot be written, and is as it was: " + e,
                        e);
            }
            log.info(project.summary());
        }
        mark(mapFolders);
    }

    /** A line that goes to another project is there before it is dropped where it was. */
    private static List<ProjectDebt> thoseThatTakeFirst(List<ProjectDebt> projects) {
        return projects.stream()
                .sorted(Comparator.comparing(project -> !project.update().takesFromOthers()))
                .toList();
    }

    private static void mark(Set<Path> mapFolders) throws MojoExecutionException {
        for (Path folder : mapFolders) {
            try {
                Adopted.mark(folder);
            } catch (IOException e) {
                throw new MojoExecutionException(
                        "could not run: " + Adopted.in(folder) + " cannot be written: " + e, e);
            }
        }
    }

    private void failWhereReasonIsMissing(List<ProjectDebt> projects) throws MojoFailureException {
        List<Identity> refused = projects.stream()
                .flatMap(project -> project.update().refused().stream())
                .toList();
        if (refused.isEmpty()) {
            return;
        }
        refused.forEach(identity -> log.error("not recorded: " + identity.text()));
        boolean conflicted = projects.stream().anyMatch(ProjectDebt::wasConflicted);
        String again = MavenCommands.baselineOfSession(invocation) + " -Dringfence.reason=\"why it has to be\"";
        log.error(
                conflicted && !reason.isEmpty()
                        ? "both sides of the conflict were taken and nothing was added; run it again"
                        : "an added line needs a reason: " + again);
        throw new MojoFailureException("new violations that were not recorded: " + refused.size());
    }
}
