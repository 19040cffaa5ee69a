package dev.ringfence.maven;

import dev.ringfence.maven.project.Invocation;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Advises which modules to extract first, which later, and which to keep. It counts what it would take to cut each of
 * them off, and asks for the facts that no code shows. It reads the compiled code of all projects of the build and the
 * git history, and judges nothing.
 */
@Mojo(name = "advise", aggregator = true, threadSafe = true)
public final class AdviseMojo extends GoalMojo {

    /**
     * Names the module map, found beside or above each pom where no map is named. A relative path begins in the folder
     * in which Maven was started, or in the project's.
     */
    @Parameter(property = "ringfence.map")
    private @Nullable String map;

    /** Tells of this module alone, and plans in steps how it leaves. */
    @Parameter(property = "ringfence.module")
    private @Nullable String module;

    /**
     * Asks what becomes of the debt where types move, such as {@code "com.acme.billing.Tax* -> orders"}, with commas
     * between several. A recipe for OpenRewrite that moves the code is left in {@code target/ringfence/rewrite.yml}.
     */
    @Parameter(property = "ringfence.move")
    private @Nullable String move;

    /**
     * Says how to answer: {@code text}, or {@code json}, one JSON document on the standard output, which also stands in
     * {@code target/ringfence/advice.json}. The text shows what fits on a screen, and writes the same file. With
     * {@code mvn -q} nothing else is printed.
     */
    @Parameter(property = "ringfence.output", defaultValue = "text")
    private String output;

    @Override
    void run() throws MojoExecutionException {
        Invocation invocation = invocation(map);
        Optional<String> one = Optional.ofNullable(module).map(String::strip).filter(name -> !name.isEmpty());
        Advising.run(invocation, new Advising.Question(one, Optional.ofNullable(move), output), getLog());
    }
}
