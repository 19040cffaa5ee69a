package dev.ringfence.maven.project;

import dev.ringfence.maven.sources.Phases;
import dev.ringfence.project.CodeKind;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Says what the pom of a project tells the gate, for goals that run on another project. Maven fills their parameters
 * from the pom alone that they run on.
 */
record GateConfiguration(MavenProject project) {

    private static final String PLUGIN = "dev.ringfence:ringfence-maven-plugin";
    private static final String GENERATED_SOURCES = "ringfence.generatedSources";

    /** Returns the folders of class files that the configuration names, as they are written. */
    List<String> classRoots(CodeKind kind) {
        return child(kind == CodeKind.TESTS ? "testClassRoots" : "classRoots").stream()
                .flatMap(list -> Arrays.stream(list.getChildren()))
                .map(Xpp3Dom::getValue)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Says whether generated sources are read. Maven settles parameters so: by the pom, the command line, then a
     * property of the project.
     */
    boolean generatedSources(Properties commandLine, Properties system) {
        return Stream.of(
                        child("generatedSources").map(Xpp3Dom::getValue),
                        Optional.ofNullable(commandLine.getProperty(GENERATED_SOURCES)),
                        Optional.ofNullable(system.getProperty(GENERATED_SOURCES)),
                        Optional.ofNullable(project.getProperties().getProperty(GENERATED_SOURCES)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Boolean::parseBoolean)
                .orElse(false);
    }

    /** Says whether the build runs the goal on the project, and does not skip it. */
    boolean runs(String goal) {
        Plugin plugin = project.getPlugin(PLUGIN);
        return plugin != null
                && !Boolean.parseBoolean(project.getProperties().getProperty("ringfence.skip"))
                && plugin.getExecutions().stream()
                        .filter(execution -> execution.getGoals().contains(goal))
                        .anyMatch(execution -> Phases.isBound(execution) && !isSkipped(execution));
    }

    private static boolean isSkipped(PluginExecution execution) {
        return execution.getConfiguration() instanceof Xpp3Dom dom
                && dom.getChild("skip") != null
                && Boolean.parseBoolean(dom.getChild("skip").getValue());
    }

    private Optional<Xpp3Dom> child(String name) {
        return Optional.ofNullable(project.getPlugin(PLUGIN))
                .map(Plugin::getConfiguration)
                .filter(Xpp3Dom.class::isInstance)
                .map(configuration -> ((Xpp3Dom) configuration).getChild(name));
    }
}
