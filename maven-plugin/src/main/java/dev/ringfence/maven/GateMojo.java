package dev.ringfence.maven;

import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.reports.Formats;
import dev.ringfence.report.console.Length;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Holds what main and test code are checked with alike. */
abstract class GateMojo extends GoalMojo {

    /**
     * Names the module map, found beside or above the pom where no map is named. A relative path begins in the folder
     * in which Maven was started, or in the project's.
     */
    @Parameter(property = "ringfence.map")
    private @Nullable String map;

    /** Leaves the gate open. */
    @Parameter(property = "ringfence.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Gives every class to ArchUnit, and not only classes that could break a rule: this is slower, and finds the same
     * violations.
     */
    @Parameter(property = "ringfence.full", defaultValue = "false")
    private boolean full;

    /**
     * Compares the contents of all files with those of the last run, even where the file system tells that nothing has
     * changed. It finds a file that was rewritten with the size and the times of before.
     */
    @Parameter(property = "ringfence.strict", defaultValue = "false")
    private boolean strict;

    /**
     * Names a folder that outlives the build folders, such as one that a CI server keeps. The last run on each project
     * is remembered there too, so that a project which has not changed since is not read again.
     */
    @Parameter(property = "ringfence.cache")
    private @Nullable String cache;

    /**
     * Lets the source engine read generated sources too, below the build directory; otherwise only their class files
     * are judged.
     */
    @Parameter(property = "ringfence.generatedSources", defaultValue = "false")
    private boolean generatedSources;

    /**
     * Names the branch, tag or commit that this branch will be merged into. Added baseline lines, locks and exceptions
     * and a loosened map then need a reason, as the policy {@code growth} of the base asks. Without it, the target of
     * the pull request counts that the CI system builds; {@code none} compares with nothing. Without either, no git
     * repository is looked for.
     */
    @Parameter(property = "ringfence.base")
    private @Nullable String base;

    /**
     * Says how much a verdict prints: {@code short}, what a person reads, or {@code all}. The report in
     * {@code target/ringfence} always has all.
     */
    @Parameter(property = "ringfence.console", defaultValue = "short")
    private String console;

    /**
     * Names formats in which the reports of all projects are written too, separated by commas: json, sarif, sarif-all, github,
     * summary, azure, gitlab, junit, checkstyle, sonar, lines or markdown. Where none is named, GitHub, GitLab and Azure
     * get their own; {@code none} keeps that from happening.
     */
    @Parameter(property = "ringfence.formats")
    private @Nullable String formats;

    /**
     * Judges the build as a whole by results that were brought from other machines, and needs no class file: names the
     * folders, separated by commas, that hold what {@code check} left below {@code target/ringfence} in jobs that each
     * checked a part of the reactor.
     */
    @Parameter(property = "ringfence.collect")
    private @Nullable String collect;

    /** Says whether results are judged that were brought from other machines. */
    final boolean collects() {
        return collect != null;
    }

    /** Returns the folders that hold results from other machines. */
    final List<Path> collected() {
        return Stream.of(String.valueOf(collect).split(","))
                .map(String::strip)
                .filter(folder -> !folder.isEmpty())
                .map(invocation(map)::resolved)
                .map(folder -> folder.toAbsolutePath().normalize())
                .toList();
    }

    /** Returns how much the verdict prints; places are links where IntelliJ IDEA runs the build. */
    final Length length() throws MojoExecutionException {
        boolean runsInIdea = invocation(map).session().getSystemProperties().containsKey("idea.version");
        return lengthOf(console).withLinks(runsInIdea);
    }

    private static Length lengthOf(String console) throws MojoExecutionException {
        return switch (console) {
            case "short" -> Length.SHORT;
            case "all" -> Length.ALL;
            default ->
                throw new MojoExecutionException(
                        "could not run: there is no console " + console + "; write -Dringfence.console=short or =all");
        };
    }

    /** Returns how the verdict is told. */
    final Check.Telling telling(Invocation invocation) throws MojoExecutionException {
        return new Check.Telling(length(), Formats.of(formats, invocation.environment()));
    }

    /** Returns how runs are remembered. */
    final RunsKept runsKept(Invocation invocation) {
        return new RunsKept(Optional.ofNullable(cache).map(invocation::resolved), strict);
    }

    /** Returns what the branch will be merged into, as a person or the CI system names it. */
    final GrowthCheck growth(Invocation invocation) {
        return GrowthCheck.of(invocation, base);
    }

    /** Returns this call of the goal, which reads these folders of class files where any are named. */
    final Invocation reading(@Nullable List<File> folders) {
        return invocation(map)
                .withGeneratedSources(generatedSources)
                .reading(folders)
                .readingEverything(full);
    }

    /** Says whether a person left the gate open for the whole build, and not a pom for its project. */
    final boolean isGateLeftOpen() {
        Invocation invocation = invocation(map);
        return skip
                && Boolean.parseBoolean(invocation.session().getUserProperties().getProperty("ringfence.skip"));
    }

    /** Says whether the gate is left open, and tells that it is. */
    final boolean isSkipped() {
        if (skip) {
            getLog().info("skipped: ringfence.skip is set");
        }
        return skip;
    }
}
