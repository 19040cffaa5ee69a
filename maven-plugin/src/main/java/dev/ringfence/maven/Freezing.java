package dev.ringfence.maven;

import dev.ringfence.files.AtomicFile;
import dev.ringfence.map.Problem;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCommands;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Records the frozen code of every selected project.
 *
 * <ol>
 *   <li>Plan the locks of them all; where that is not possible for one, write nothing at all.
 *   <li>Where a change has no reason, write nothing either.
 *   <li>Write the locks of each.
 * </ol>
 */
final class Freezing {

    private final Invocation invocation;
    private final Optional<String> reason;
    private final Log log;

    private Freezing(Invocation invocation, Optional<String> reason, Log log) {
        this.invocation = invocation;
        this.reason = reason;
        this.log = log;
    }

    static void run(Invocation invocation, String reason, Log log) throws MojoExecutionException, MojoFailureException {
        new Freezing(invocation, Optional.of(reason).filter(text -> !text.isEmpty()), log).run();
    }

    private void run() throws MojoExecutionException, MojoFailureException {
        List<ProjectLocks> projects = invocation.session().getProjects().stream()
                .map(project -> ProjectLocks.of(invocation.on(project), reason))
                .toList();
        projects.stream()
                .flatMap(project -> project.problems().stream())
                .distinct()
                .forEach(this::tell);
        refuseWhereNotPlanned(projects);
        refuseWhereReasonIsMissing(projects);
        for (ProjectLocks project : projects) {
            write(project);
        }
        if (projects.stream().allMatch(project -> project.update().contents().isEmpty())) {
            log.info("nothing to freeze: these projects have no code of a module that is frozen or extracting");
        }
    }

    private void tell(Problem problem) {
        Consumer<String> level = problem.severity() == Problem.Severity.ERROR ? log::error : log::warn;
        level.accept(problem.file() + (problem.line() > 0 ? ":" + problem.line() : "") + ": " + problem.message());
        level.accept("    " + problem.remedy(goal -> MavenCommands.of(invocation, goal)));
    }

    private static void refuseWhereNotPlanned(List<ProjectLocks> projects) throws MojoExecutionException {
        long count = projects.stream()
                .filter(project -> !project.isPlanned())
                .flatMap(project -> project.problems().stream())
                .distinct()
                .count();
        if (count > 0) {
            throw new MojoExecutionException("could not run: nothing was written; problems: " + count);
        }
    }

    private void refuseWhereReasonIsMissing(List<ProjectLocks> projects) throws MojoFailureException {
        int count = projects.stream()
                .mapToInt(project -> project.update().refused().size())
                .sum();
        if (count == 0) {
            return;
        }
        projects.stream().flatMap(project -> project.refused().stream()).forEach(log::error);
        log.error("a change of frozen code needs a reason: " + MavenCommands.freezeOfSession(invocation)
                + " -Dringfence.reason=\"why it has to be\"");
        throw new MojoFailureException("changes of frozen code without a reason: " + count + "; nothing was written");
    }

    private void write(ProjectLocks project) throws MojoExecutionException {
        for (Map.Entry<Path, String> lock : project.update().contents().entrySet()) {
            try {
                AtomicFile.write(lock.getKey(), lock.getValue());
            } catch (IOException e) {
                throw new MojoExecutionException(
                        "could not run: " + project.shown(lock.getKey()) + " cannot be written, and is as it was: " + e,
                        e);
            }
        }
        project.summary().forEach(log::info);
    }
}
