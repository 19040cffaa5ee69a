package dev.ringfence.maven.sources;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/**
 * Describes a goal of a plugin that a full build of the project runs.
 *
 * @param plugin such as {@code org.codehaus.mojo:build-helper-maven-plugin}
 * @param goal the goal; empty for a plugin that joins the build as an extension alone, and chooses its goals itself
 * @param configuration what the execution is told; Maven has merged the plugin's own configuration into it
 */
record Run(String plugin, Optional<String> goal, Configuration configuration) {

    /** Returns all that the effective model runs, plugin by plugin. */
    static List<Run> all(MavenProject project) {
        return project.getBuildPlugins().stream().flatMap(Run::of).toList();
    }

    private static Stream<Run> of(Plugin plugin) {
        Stream<Run> ofExtension = plugin.isExtensions()
                ? Stream.of(new Run(plugin.getKey(), Optional.empty(), Configuration.of(plugin.getConfiguration())))
                : Stream.empty();
        Stream<Run> ofExecutions = plugin.getExecutions().stream()
                .filter(Phases::isBound)
                .flatMap(execution -> execution.getGoals().stream()
                        .map(goal -> new Run(
                                plugin.getKey(), Optional.of(goal), Configuration.of(execution.getConfiguration()))));
        return Stream.concat(ofExecutions, ofExtension);
    }
}
