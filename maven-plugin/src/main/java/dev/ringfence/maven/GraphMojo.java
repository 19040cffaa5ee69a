package dev.ringfence.maven;

import dev.ringfence.maven.project.Invocation;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Draws which modules use which, of all projects: as a picture, and for Mermaid, PlantUML and Graphviz. It reads the
 * code and the map, and writes {@code graph.svg} and others below {@code target/ringfence} of the top project.
 */
@Mojo(name = "graph", aggregator = true, threadSafe = true)
public final class GraphMojo extends GoalMojo {

    /**
     * Names the module map, found beside or above each pom where no map is named. A relative path begins in the folder
     * in which Maven was started, or in the project's.
     */
    @Parameter(property = "ringfence.map")
    private @Nullable String map;

    /** Draws this module, what it uses and who uses it, and nothing else. */
    @Parameter(property = "ringfence.module")
    private @Nullable String module;

    /** Draws what lies on any way from this module to the one that {@code to} names. */
    @Parameter(property = "ringfence.from")
    private @Nullable String from;

    /** Draws what lies on any way to this module from the one that {@code from} names. */
    @Parameter(property = "ringfence.to")
    private @Nullable String to;

    /** Says how many pairs of modules with debt are drawn, what is new first and then the heaviest. */
    @Parameter(property = "ringfence.heaviest", defaultValue = "15")
    private int heaviest;

    /**
     * Lets the source engine read generated sources too, below the build directory; otherwise only their class files
     * are read.
     */
    @Parameter(property = "ringfence.generatedSources", defaultValue = "false")
    private boolean generatedSources;

    @Override
    void run() throws MojoExecutionException {
        Invocation invocation = invocation(map).withGeneratedSources(generatedSources);
        Graphing.run(invocation, new Graphing.Part(named(module), named(from), named(to), heaviest), getLog());
    }

    private static Optional<String> named(@Nullable String name) {
        return Optional.ofNullable(name).map(String::strip).filter(text -> !text.isEmpty());
    }
}
