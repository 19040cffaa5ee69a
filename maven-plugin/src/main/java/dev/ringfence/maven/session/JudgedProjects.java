package dev.ringfence.maven.session;

import dev.ringfence.growth.Unjudged;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.project.ProjectIds;
import dev.ringfence.project.CodeKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.maven.execution.BuildSuccess;
import org.apache.maven.execution.BuildSummary;
import org.apache.maven.project.MavenProject;

/**
 * Knows on which projects of a session {@code check} runs, has run, or will run.
 *
 * <ol>
 *   <li>Without a verdict is a project with main code that Maven has finished without {@code check}.
 *   <li>So is one that it has not finished, where neither a pom nor the command line runs {@code check} on it.
 *   <li>A project that has failed stops the build anyway, and one that is not selected was left out by a person.
 * </ol>
 */
public final class JudgedProjects {

    private final Invocation invocation;
    private final SessionMemory memory;
    private final ProjectsOfSession projects;

    /** Looks at a call's session. */
    public JudgedProjects(Invocation invocation) {
        this.invocation = invocation;
        this.memory = SessionMemory.of(invocation.session());
        this.projects = new ProjectsOfSession(invocation);
        memory.note(reached(invocation.project()));
    }

    private static String reached(MavenProject project) {
        return "growth at " + project.getBasedir();
    }

    /**
     * Says whether {@code check} has reached every other project on which it runs. Where several come last at once, at
     * least one of them sees all.
     *
     * @param asked which projects are meant; asked only of those that were not reached
     */
    public boolean isLast(Predicate<MavenProject> asked) {
        return others().filter(this::isAwaited).noneMatch(asked);
    }

    private boolean isAwaited(MavenProject project) {
        return !memory.knows(reached(project)) && summary(project).isEmpty() && willBeChecked(project);
    }

    private Stream<MavenProject> others() {
        return invocation.session().getProjects().stream().filter(project -> !project.equals(invocation.project()));
    }

    private Optional<BuildSummary> summary(MavenProject project) {
        return Optional.ofNullable(invocation.session().getResult().getBuildSummary(project));
    }

    boolean willBeChecked(MavenProject project) {
        MavenCode code = new MavenCode(project);
        GoalsOfSession goals = new GoalsOfSession(invocation);
        return code.checks() || code.reports() || goals.name("check") || goals.name("report");
    }

    /** Returns those without a verdict that this session has not heard of yet. */
    public List<Unjudged> unjudged() {
        return others().filter(this::isUnjudged)
                .map(project -> MavenCode.of(invocation.on(project)))
                .filter(code -> code.has(CodeKind.MAIN))
                .filter(code -> memory.note("unjudged " + code.folder()))
                .map(JudgedProjects::unjudged)
                .toList();
    }

    private boolean isUnjudged(MavenProject project) {
        if (projects.hasJudged(project, CodeKind.MAIN)) {
            return false;
        }
        return summary(project).map(BuildSuccess.class::isInstance).orElseGet(() -> !willBeChecked(project));
    }

    private static Unjudged unjudged(MavenCode code) {
        List<Path> folders = code.sourceFolders(CodeKind.MAIN).stream()
                .map(folder -> code.folder().relativize(folder.toAbsolutePath().normalize()))
                .toList();
        return new Unjudged(
                ProjectIds.of(code.project()), code.project().getFile().toPath(), folders, new PomsOfTree());
    }
}
