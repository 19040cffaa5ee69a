package dev.ringfence.maven;

import dev.ringfence.verdict.Problem;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Tells problems, each with its place and what mends it, and ends the build. */
final class CouldNotRun {

    private CouldNotRun() {}

    static MojoExecutionException because(List<Problem> problems, Log log) {
        for (Problem problem : problems) {
            log.error(problem.file() + (problem.line() > 0 ? ":" + problem.line() : "") + ": " + problem.message());
            log.error("    " + problem.remedy());
        }
        return new MojoExecutionException("could not run: nothing was written; problems: " + problems.size());
    }
}
