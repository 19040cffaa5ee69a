package dev.ringfence.maven.console;

import dev.ringfence.map.Problem;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Tells problems, each with its place and what mends it, and ends the build. */
public final class CouldNotRun {

    private CouldNotRun() {}

    public static MojoExecutionException because(List<Problem> problems, Log log) {
        for (Problem problem : problems) {
            log.error(problem.file() + (problem.line() > 0 ? ":" + problem.line() : "") + ": " + problem.message());
            log.error("    " + problem.remedy());
        }
        return new MojoExecutionException("could not run: nothing was written; problems: " + problems.size());
    }
}
