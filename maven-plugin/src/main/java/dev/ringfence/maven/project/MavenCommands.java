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

    /** Returns the command that leaves a result of the project, and compiles what that needs. */
    public static String resultOf(Invocation invocation, CodeKind kind) {
        MavenCode code = new MavenCode(invocation.project());
        boolean isBound = kind == CodeKind.MAIN ? code.checks() : code.checksTests(invocation.plugin());
        String phase = kind == CodeKind.MAIN ? "compile" : "test-compile";
        String goal = goal(invocation, kind == CodeKind.MAIN ? "check" : "check-tests");
        boolean oneOfSeveral = invocation.session().getAllProjects().size() > 1;
        return "mvn " + (isBound ? "process-" + phase.replace("compile", "classes") : phase + " " + goal)
                + map(invocation)
                + generatedSources(invocation)
                + (oneOfSeveral ? " -pl :" + invocation.project().getArtifactId() + " -am" : "");
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

    /** Returns the command that proposes what a map lacks. */
    public static String merge(Invocation invocation) {
        return init(invocation) + " -Dringfence.merge" + map(invocation);
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
