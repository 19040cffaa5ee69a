package dev.ringfence.maven.session;

import dev.ringfence.growth.Unjudged;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.project.ProjectIds;
import dev.ringfence.project.CodeKind;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.BuildSuccess;
import org.apache.maven.execution.BuildSummary;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/**
 * Finds the projects of a session that have main code, and get no verdict of it.
 *
 * <ol>
 *   <li>Those that Maven has finished without {@code check}.
 *   <li>Of those that it has not finished, the ones on which neither a pom nor the command line runs {@code check}.
 *   <li>A project that has failed stops the build anyway, and one that is not selected was left out by a person.
 * </ol>
 */
public final class UnjudgedProjects {

    private final Invocation invocation;
    private final SessionMemory memory;
    private final ProjectsOfSession projects;

    /** Looks at a call's session. */
    public UnjudgedProjects(Invocation invocation) {
        this.invocation = invocation;
        this.memory = SessionMemory.of(invocation.session());
        this.projects = new ProjectsOfSession(invocation);
    }

    /** Returns those that this session has not heard of yet. */
    public List<Unjudged> heardFirst() {
        return invocation.session().getProjects().stream()
                .filter(project -> !project.equals(invocation.project()))
                .filter(this::isUnjudged)
                .map(project -> MavenCode.of(invocation.on(project)))
                .filter(code -> code.has(CodeKind.MAIN))
                .filter(code -> memory.note("unjudged " + code.folder()))
                .map(UnjudgedProjects::unjudged)
                .toList();
    }

    private boolean isUnjudged(MavenProject project) {
        if (projects.hasJudged(project, CodeKind.MAIN)) {
            return false;
        }
        BuildSummary summary = invocation.session().getResult().getBuildSummary(project);
        return summary == null
                ? !new MavenCode(project).checks() && !isOnCommandLine()
                : summary instanceof BuildSuccess;
    }

    private boolean isOnCommandLine() {
        PluginDescriptor plugin = invocation.plugin();
        String full = plugin.getGroupId() + ":" + plugin.getArtifactId() + ":";
        return invocation.session().getGoals().stream()
                .map(goal -> goal.replaceFirst("@.*", ""))
                .anyMatch(goal -> goal.equals(plugin.getGoalPrefix() + ":check")
                        || goal.startsWith(full) && goal.endsWith(":check"));
    }

    private static Unjudged unjudged(MavenCode code) {
        List<Path> folders = code.sourceFolders(CodeKind.MAIN).stream()
                .map(folder -> code.folder().relativize(folder.toAbsolutePath().normalize()))
                .toList();
        return new Unjudged(
                ProjectIds.of(code.project()), code.project().getFile().toPath(), folders, new PomsOfTree());
    }
}
