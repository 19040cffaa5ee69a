package dev.ringfence.maven.console;

import dev.ringfence.map.Problem;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCommands;
import dev.ringfence.report.console.Line;
import dev.ringfence.report.console.ProblemsText;
import java.util.Collection;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Tells problems in Maven's log, each with its place and what mends the problem in this build. */
public final class ProblemLines {

    private ProblemLines() {}

    /** Tells problems at their levels. */
    public static void tell(Collection<Problem> problems, Invocation invocation, Log log) {
        lines(problems, invocation).forEach(line -> ConsoleLines.log(line, log));
    }

    /**
     * Tells problems that kept everything from being written, and ends the build; a warning among them is told as they
     * are.
     */
    public static MojoExecutionException nothingWritten(Collection<Problem> problems, Invocation invocation, Log log) {
        lines(problems, invocation).forEach(line -> log.error(line.text()));
        return nothingWritten(problems.size());
    }

    /** Ends a build in which problems, told already, kept everything from being written. */
    public static MojoExecutionException nothingWritten(long problems) {
        return new MojoExecutionException("could not run: nothing was written; problems: " + problems);
    }

    private static List<Line> lines(Collection<Problem> problems, Invocation invocation) {
        return ProblemsText.ofGoal(problems, problem -> problem.remedy(goal -> MavenCommands.of(invocation, goal)));
    }
}
