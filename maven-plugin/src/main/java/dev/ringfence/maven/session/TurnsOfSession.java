package dev.ringfence.maven.session;

import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.project.CodeKind;
import java.util.function.Predicate;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.project.MavenProject;

/** Knows whose turn it is in a session: which projects the goal has reached, and whether it reaches any other one. */
final class TurnsOfSession {

    private final Invocation invocation;
    private final Predicate<MavenProject> asked;
    private final String name;
    private final SessionMemory memory;

    private TurnsOfSession(Invocation invocation, Predicate<MavenProject> asked, String name) {
        this.invocation = invocation;
        this.asked = asked;
        this.name = name;
        this.memory = SessionMemory.of(invocation.session());
        memory.note(reached(invocation.project()));
    }

    /**
     * Notes that code of the kind is judged in the project of the call: by {@code check} or {@code report}, or by
     * {@code check-tests}.
     *
     * @param name what the turns are for
     */
    static TurnsOfSession judging(Invocation invocation, CodeKind kind, String name) {
        GoalsOfSession goals = new GoalsOfSession(invocation);
        Predicate<MavenProject> asked = kind == CodeKind.MAIN
                ? project -> new MavenCode(project).checks() || goals.name("check") || isReported(project, goals)
                : project -> new MavenCode(project).checksTests(invocation.plugin()) || goals.name("check-tests");
        return new TurnsOfSession(invocation, asked, name);
    }

    /** Notes that {@code report} has reached the project of the call. */
    static TurnsOfSession reporting(Invocation invocation, String name) {
        GoalsOfSession goals = new GoalsOfSession(invocation);
        return new TurnsOfSession(invocation, project -> isReported(project, goals), name);
    }

    private static boolean isReported(MavenProject project, GoalsOfSession goals) {
        return new MavenCode(project).reports() || goals.name("report");
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
        return memory.knows(reached(project)) || asked.test(project);
    }
}
