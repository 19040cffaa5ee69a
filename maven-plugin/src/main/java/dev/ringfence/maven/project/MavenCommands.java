package dev.ringfence.maven.project;

import dev.ringfence.advice.Commands;
import dev.ringfence.map.Remedy;
import dev.ringfence.project.CodeKind;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/** Builds the commands that work where this build works. */
public final class MavenCommands {

    private static final String GENERATED_SOURCES = "ringfence.generatedSources";

    private MavenCommands() {}

    public static Commands of(Invocation invocation, CodeKind kind, boolean reasonAsked) {
        boolean oneOfSeveral = invocation.session().getAllProjects().size() > 1;
        String project = oneOfSeveral ? " -pl :" + invocation.project().getArtifactId() : "";
        boolean testsUnasked =
                kind == CodeKind.TESTS && !new MavenCode(invocation.project()).checksTests(invocation.plugin());
        String tests = testsUnasked ? " -Dringfence.tests" : "";
        return new Commands(
                baselineOfSession(invocation) + tests + project,
                freezeOfSession(invocation) + project,
                checkOfSession(invocation) + project,
                explainOfSession(invocation),
                reasonAsked);
    }

    /** Returns the command that records or prunes the debt of all selected projects. */
    public static String baselineOfSession(Invocation invocation) {
        return "mvn " + goal(invocation, "baseline") + map(invocation) + generatedSources(invocation);
    }

    /** Returns the command that records the frozen code of all selected projects. */
    public static String freezeOfSession(Invocation invocation) {
        return "mvn " + goal(invocation, "freeze") + map(invocation);
    }

    /** Returns the command that judges the code of all selected projects. */
    private static String checkOfSession(Invocation invocation) {
        return "mvn " + goal(invocation, "check") + map(invocation);
    }

    /** Returns the command that answers questions, of all projects of the build whatever is selected. */
    private static String explainOfSession(Invocation invocation) {
        return "mvn " + goal(invocation, "explain") + map(invocation);
    }

    /** Returns the command that mends a problem, on all selected projects. */
    public static String of(Invocation invocation, Remedy.Goal goal) {
        return switch (goal) {
            case BASELINE -> baselineOfSession(invocation);
            case CHECK -> checkOfSession(invocation);
            case EXPLAIN -> explainOfSession(invocation);
            case FREEZE -> freezeOfSession(invocation);
        };
    }

    /** Returns the command that guesses a first map. */
    static String init(Invocation invocation) {
        return "mvn " + goal(invocation, "init");
    }

    private static String map(Invocation invocation) {
        return invocation.map().map(path -> " -Dringfence.map=" + quoted(path)).orElse("");
    }

    /** Returns the path as it stands in a command: a shell would cut it at its spaces. */
    static String quoted(Path path) {
        String text = path.toString();
        return text.contains(" ") ? '"' + text + '"' : text;
    }

    /** What was asked for on the command line has to be asked for again. */
    private static String generatedSources(Invocation invocation) {
        boolean asked = invocation.session().getUserProperties().containsKey(GENERATED_SOURCES);
        return asked && invocation.generatedSources() ? " -D" + GENERATED_SOURCES : "";
    }

    /**
     * Returns the goal as a command names it. The short name works where the project's pom knows the plugin, and so does
     * the pom with which Maven started: Maven looks there when nobody selects a project.
     */
    private static String goal(Invocation invocation, String goal) {
        PluginDescriptor plugin = invocation.plugin();
        Stream<MavenProject> started =
                invocation.session().getAllProjects().stream().filter(MavenProject::isExecutionRoot);
        boolean known = Stream.concat(Stream.of(invocation.project()), started)
                .allMatch(project -> project.getPlugin(plugin.getGroupId() + ":" + plugin.getArtifactId()) != null);
        return known ? "ringfence:" + goal : plugin.getId() + ":" + goal;
    }
}
