package dev.ringfence.maven;

import dev.ringfence.explain.Question;
import dev.ringfence.maven.project.Invocation;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says why a type belongs where it does, and whether one type, package or module may use another and what would allow
 * it. Says also who uses a module and what it uses, and what a stricter map would cost. It prints the
 * page of a rule. Without a question it tells how all modules stand. It asks of all projects of the build, and fails only where there is no answer.
 */
@Mojo(name = "explain", aggregator = true, threadSafe = true)
public final class ExplainMojo extends GoalMojo {

    /**
     * Names the module map, found beside or above each pom where no map is named. A relative path begins in the folder
     * in which Maven was started, or in the project's.
     */
    @Parameter(property = "ringfence.map")
    private @Nullable String map;

    /**
     * To which module does this type belong? A full name, also of a nested type, or a simple name that only one type
     * has.
     */
    @Parameter(property = "ringfence.type")
    private @Nullable String type;

    /** May this type, package or module use what {@code to} names? It need not exist yet. */
    @Parameter(property = "ringfence.from")
    private @Nullable String from;

    /** May what {@code from} names use this type, package or module? It need not exist yet. */
    @Parameter(property = "ringfence.to")
    private @Nullable String to;

    /** What does this module use, who uses it, and what would be the next step? */
    @Parameter(property = "ringfence.module")
    private @Nullable String module;

    /** What would this other module map add to the baselines? A path, as for {@code map}. */
    @Parameter(property = "ringfence.against")
    private @Nullable String against;

    /** Who owns this table, who reads and changes it, and which foreign keys hold it? */
    @Parameter(property = "ringfence.table")
    private @Nullable String table;

    /** What is this rule about, and what is to be done? An id such as {@code undeclared-dependency}. */
    @Parameter(property = "ringfence.rule")
    private @Nullable String rule;

    /**
     * Says how to answer: {@code text}, or {@code json}, one JSON document on the standard output, which also stands in
     * {@code target/ringfence/explain.json}. With {@code mvn -q} nothing else is printed.
     */
    @Parameter(property = "ringfence.output", defaultValue = "text")
    private String output;

    /**
     * Lets the source engine read generated sources too, below the build directory; otherwise only their class files
     * are read.
     */
    @Parameter(property = "ringfence.generatedSources", defaultValue = "false")
    private boolean generatedSources;

    @Override
    void run() throws MojoExecutionException {
        Invocation invocation = invocation(map).withGeneratedSources(generatedSources);
        Question question = Question.of(
                asked(type), asked(from), asked(to), asked(module), asked(against), asked(rule), asked(table));
        Explaining.run(invocation, question, output, getLog());
    }

    private static Optional<String> asked(@Nullable String text) {
        return Optional.ofNullable(text).filter(name -> !name.isBlank());
    }
}
