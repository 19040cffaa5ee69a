package dev.ringfence.maven.console;

import dev.ringfence.map.Problem;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCommands;
import java.util.Collection;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Problems in Maven's log, each with its place and what mends it in this build. */
public final class ProblemLines {

    private ProblemLines() {}

    /** Tells problems at their levels. */
    public static void tell(Collection<Problem> problems, Invocation invocation, Log log) {
        problems.forEach(problem -> tell(problem, invocation, problem.isError() ? log::error : log::warn));
    }

    /** Tells problems that kept everything from being written, and ends the build; a warning among them is told as they are. */
    public static MojoExecutionException nothingWritten(Collection<Problem> problems, Invocation invocation, Log log) {
        problems.forEach(problem -> tell(problem, invocation, log::error));
        return nothingWritten(problems.size());
    }

    /** Ends a build in which problems, told already, kept everything from being written. */
    public static MojoExecutionException nothingWritten(long problems) {
        return new MojoExecutionException("could not run: nothing was written; problems: " + problems);
    }

    private static void tell(Problem problem, Invocation invocation, Consumer<String> level) {
        level.accept(problem.file() + (problem.line() > 0 ? ":" + problem.line() : "") + ": " + problem.message());
        level.accept("    " + problem.remedy(goal -> MavenCommands.of(invocation, goal)));
    }
}
