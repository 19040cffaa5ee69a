package dev.ringfence.maven;

import dev.ringfence.maven.project.Invocation;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Infers a first module map from compiled code and writes it beside the top pom. Every guess in it has a short comment.
 * It never overwrites a map; with {@code ringfence.merge} it adds modules for code that the map does not have yet, and
 * tables.
 */
@Mojo(name = "init", aggregator = true, threadSafe = true)
public final class InitMojo extends GoalMojo {

    /**
     * Says where the map is written, or which map modules are added to; the default is {@code module-map.yaml} beside
     * the top pom.
     */
    @Parameter(property = "ringfence.map")
    private @Nullable String map;

    /**
     * Adds modules to the map that is there, for classes of no module, and requires for these. Where the map judges
     * tables, it adds those that nobody claims. Every other byte of the file stays as it is.
     */
    @Parameter(property = "ringfence.merge", defaultValue = "false")
    private boolean merge;

    /**
     * Lets the source engine read generated sources too, below the build directory; otherwise only their class files
     * count.
     */
    @Parameter(property = "ringfence.generatedSources", defaultValue = "false")
    private boolean generatedSources;

    @Override
    void run() throws MojoExecutionException {
        Invocation invocation = invocation(map).withGeneratedSources(generatedSources);
        Inferring.run(invocation, merge, this::at, getLog());
    }
}
