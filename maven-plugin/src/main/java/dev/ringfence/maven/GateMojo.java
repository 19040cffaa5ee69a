package dev.ringfence.maven;

import dev.ringfence.maven.project.Invocation;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What main and test code are checked with alike. */
abstract class GateMojo extends GoalMojo {

    /**
     * The module map; found beside or above the pom where it is not named. A relative path begins in the folder in which Maven was
     * started, or in the project's.
     */
    @Parameter(property = "ringfence.map")
    private @Nullable String map;

    /** Leaves the gate open. */
    @Parameter(property = "ringfence.skip", defaultValue = "false")
    private boolean skip;

    /** Gives every class to ArchUnit, and not only those that could break a rule: slower, and the same violations. */
    @Parameter(property = "ringfence.full", defaultValue = "false")
    private boolean full;

    /** Lets the source engine read generated sources too, below the build directory; otherwise only their class files are judged. */
    @Parameter(property = "ringfence.generatedSources", defaultValue = "false")
    private boolean generatedSources;

    /** This call of the goal, which reads these folders of class files where any are named. */
    final Invocation reading(@Nullable List<File> folders) {
        return invocation(map)
                .withGeneratedSources(generatedSources)
                .reading(folders)
                .readingEverything(full);
    }

    /** Whether the gate is left open, which is told. */
    final boolean isSkipped() {
        if (skip) {
            getLog().info("skipped: ringfence.skip is set");
        }
        return skip;
    }
}
