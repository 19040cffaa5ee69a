package dev.ringfence.maven.session;

import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.project.CodeKind;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/** Knows whose turn it is in a session: which projects the goal has reached, and whether it reaches any other one. */
final class TurnsOfSession {

    private final Invocation invocation;
    private final CodeKind kind;
    private final String name;
    private final SessionMemory memory;

    /**
     * Notes that the goal has reached the project of the call.
     *
     * @param name what the turns are for
     */
    TurnsOfSession(Invocation invocation, CodeKind kind, String name) {
        this.invocation = invocation;
        this.kind = kind;
        this.name = name;
        this.memory = SessionMemory.of(invocation.session());
        memory.note(reached(invocation.project()));
    }

    private String reached(MavenProject project) {
        return name + " at " + project.getBasedir();
    }

    /** Says whether Maven stops at the first project that fails. */
    boolean isFailFast() {
        return MavenExecutionRequest.REACTOR_FAIL_FAST.equals(
                invocation.session().getReactorFailureBehavior());
    }

    /** Says whether the goal has reached every other selected project on which it will run. */
    boolean isLast() {
        return invocation.session().getProjects().stream()
                .filter(project -> !memory.knows(reached(project)))
                .filter(project -> invocation.session().getResult().getBuildSummary(project) == null)
                .noneMatch(this::isAsked);
    }

    /** Says whether the goal runs on a project, or would if the project were selected. */
    boolean isAsked(MavenProject project) {
        MavenCode code = new MavenCode(project);
        PluginDescriptor plugin = invocation.plugin();
        return (kind == CodeKind.MAIN ? code.checks() : code.checksTests(plugin))
                || memory.knows(reached(project))
                || new GoalsOfSession(invocation).name(kind == CodeKind.MAIN ? "check" : "check-tests");
    }
}
