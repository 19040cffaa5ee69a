package dev.ringfence.maven;

import dev.ringfence.maven.project.Invocation;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Records the code of frozen and extracting modules, in ringfence/&lt;module&gt;.lock beside each pom. It reads sources
 * and needs no class files. Against an existing lock, a changed element needs a reason.
 */
@Mojo(name = "freeze", aggregator = true, threadSafe = true)
public final class FreezeMojo extends GoalMojo {

    /**
     * Names the module map, found beside or above each pom where no map is named. A relative path begins in the folder
     * in which Maven was started, or in the project's.
     */
    @Parameter(property = "ringfence.map")
    private @Nullable String map;

    /** Says why the code had to change. */
    @Parameter(property = "ringfence.reason")
    private @Nullable String reason;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Invocation invocation = invocation(map);
        Freezing.run(invocation, reason == null || reason.isBlank() ? "" : reason, getLog());
    }
}
