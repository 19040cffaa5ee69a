package dev.ringfence.maven.session;

import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.project.MavenCommands;
import dev.ringfence.maven.project.ProjectIds;
import dev.ringfence.project.CodeKind;
import dev.ringfence.results.WantedPart;
import dev.ringfence.results.WantedPart.Need;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.project.MavenProject;

/**
 * Says of which code of a session results are to be collected.
 *
 * <ol>
 *   <li>Every project that is no mere parent may have code, be it generated code alone, so {@code check} leaves a result
 *       of each.
 *   <li>Test code counts where the pom runs {@code check-tests}, or where a result of it was collected.
 *   <li>What a pom leaves out of the gate may be missing.
 * </ol>
 */
public final class PartsToCollect {

    private final Invocation invocation;
    private final SessionMemory memory;
    private final JudgedProjects judged;

    /** Looks at a call's session. */
    public PartsToCollect(Invocation invocation, JudgedProjects judged) {
        this.invocation = invocation;
        this.memory = SessionMemory.of(invocation.session());
        this.judged = judged;
    }

    /** Notes that the pom of the call's project leaves it out of the gate. */
    public void leaveOut() {
        memory.note(leftOut(invocation.project()));
    }

    private static String leftOut(MavenProject project) {
        return "left out of collecting: " + project.getBasedir();
    }

    /** Returns the names of all projects of the session. */
    public Set<String> projects() {
        return invocation.session().getAllProjects().stream()
                .map(ProjectIds::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the code that a map judges. */
    public List<WantedPart> under(Path map) {
        return MapOnDisk.projectsOf(map, invocation).stream()
                .map(MavenCode::project)
                .map(invocation::on)
                .flatMap(of -> Arrays.stream(CodeKind.values()).map(kind -> wanted(of, kind)))
                .toList();
    }

    private WantedPart wanted(Invocation of, CodeKind kind) {
        MavenCode code = MavenCode.of(of);
        return new WantedPart(
                ProjectsOfSession.part(of, kind, code.classRoots(kind)),
                need(of, code, kind),
                MavenCommands.resultOf(of, kind));
    }

    private Need need(Invocation of, MavenCode code, CodeKind kind) {
        boolean mayHaveCode = !code.project().getPackaging().equals("pom") || code.has(kind);
        boolean isAsked = kind == CodeKind.MAIN || code.checksTests(of.plugin());
        if (!mayHaveCode || !isAsked) {
            return Need.OPTIONAL;
        }
        boolean isLeftOut = memory.knows(leftOut(code.project())) || !judged.willBeChecked(code.project());
        return isLeftOut ? Need.LEFT_OUT : Need.REQUIRED;
    }
}
