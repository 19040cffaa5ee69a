package dev.ringfence.maven;

import dev.ringfence.maven.console.ConsoleLines;
import dev.ringfence.report.console.Line;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Says why a goal could not run: one reason is its message, and several are printed before it, a line each. */
final class CouldNotRun {

    private CouldNotRun() {}

    /** Returns the exception that ends the goal for one reason. */
    static MojoExecutionException because(String reason) {
        return new MojoExecutionException("could not run: " + reason);
    }

    /** Returns the exception that ends the goal, and prints the reasons where there are several. */
    static MojoExecutionException because(List<?> reasons, Log log) {
        if (reasons.size() == 1) {
            return because(String.valueOf(reasons.get(0)));
        }
        reasons.forEach(reason -> ConsoleLines.answer(Line.error(reason.toString()), log));
        return new MojoExecutionException("could not run: " + reasons.size() + " problems stand above");
    }
}
