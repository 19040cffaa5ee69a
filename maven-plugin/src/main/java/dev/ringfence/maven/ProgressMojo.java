package dev.ringfence.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Tells how the known debt went, week by week, from the git history of the baselines: by module, kind and owner, with the
 * pace and an honest forecast or none. It tells of all projects of the build, compiles nothing and judges nothing.
 */
@Mojo(name = "progress", aggregator = true, threadSafe = true)
public final class ProgressMojo extends GoalMojo {

    /**
     * Names the module map, found beside or above each pom where no map is named. A relative path begins in the folder
     * in which Maven was started, or in the project's.
     */
    @Parameter(property = "ringfence.map")
    private @Nullable String map;

    /** Says how many months to go back from the commit that is checked out, from 1 to 120; at least three are read. */
    @Parameter(property = "ringfence.months", defaultValue = "6")
    private String months;

    /**
     * Says how to answer: {@code text}, or {@code json}, one JSON document on the standard output, which also stands in
     * {@code target/ringfence/progress.json}. With {@code mvn -q} nothing else is printed.
     */
    @Parameter(property = "ringfence.output", defaultValue = "text")
    private String output;

    @Override
    void run() throws MojoExecutionException {
        Progressing.run(invocation(map), months, output, getLog());
    }
}
