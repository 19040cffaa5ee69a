package dev.ringfence.maven;

import dev.ringfence.maven.project.Invocation;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Records today's violations as known debt, or prunes what is gone. It judges every selected project first, and writes
 * only where all could be judged. Once a baseline has been recorded, an added line needs a reason; one that follows a
 * type to its new name does not.
 */
@Mojo(name = "baseline", aggregator = true, threadSafe = true)
public final class BaselineMojo extends GoalMojo {

    /**
     * Names the module map, found beside or above each pom where no map is named. A relative path begins in the folder
     * in which Maven was started, or in the project's.
     */
    @Parameter(property = "ringfence.map")
    private @Nullable String map;

    /** Says why the added lines have to be. */
    @Parameter(property = "ringfence.reason")
    private @Nullable String reason;

    /** Records test code too where the pom does not bind check-tests. */
    @Parameter(property = "ringfence.tests", defaultValue = "false")
    private boolean tests;

    /**
     * Lets the source engine read generated sources too, below the build directory; otherwise only their class files
     * are judged.
     */
    @Parameter(property = "ringfence.generatedSources", defaultValue = "false")
    private boolean generatedSources;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Invocation invocation = invocation(map).withGeneratedSources(generatedSources);
        Recording.run(invocation, reason == null || reason.isBlank() ? "" : reason, tests, getLog());
    }
}
