package dev.ringfence.maven.session;

import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.ReactorTotal;
import dev.ringfence.report.console.Line;
import dev.ringfence.report.console.TotalText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/**
 * Adds up the verdicts of a session, so that the last project can tell one total.
 *
 * <ol>
 *   <li>Projects of one map and one kind of code are added up.
 *   <li>The last of them tells the total, once. Where some were not judged, the total says that it is partial.
 *   <li>A project that stops the build tells the total so far.
 *   <li>A build that judges only one project has no total.
 * </ol>
 */
public final class TotalOfSession {

    private final Invocation invocation;
    private final CodeKind kind;
    private final String name;
    private final SessionMemory memory;
    private final TurnsOfSession turns;

    /** Adds up for a map, and code of one kind. */
    public TotalOfSession(Invocation invocation, CodeKind kind, Path map) {
        this.invocation = invocation;
        this.kind = kind;
        this.name = "total " + kind + " of " + map;
        this.memory = SessionMemory.of(invocation.session());
        this.turns = TurnsOfSession.judging(invocation, kind, name);
    }

    /**
     * Adds what was found in a project. Returns the line to tell now, where there is one.
     *
     * @param stopsBuild whether Maven stops here, unless a person told it to go on
     */
    public Optional<Line> add(ReactorTotal found, boolean stopsBuild) {
        ReactorTotal total = memory.add(name, invocation.project().getBasedir().toPath(), found);
        boolean isTold = total.projects() > 0 && (stopsBuild && turns.isFailFast() || turns.isLast());
        return isTold && memory.note(name) ? text(total) : Optional.empty();
    }

    private Optional<Line> text(ReactorTotal total) {
        return judged(invocation.session().getProjects()) > 1
                ? Optional.of(TotalText.of(
                        total,
                        kind == CodeKind.TESTS,
                        judged(invocation.session().getAllProjects())))
                : Optional.empty();
    }

    /** Counts the projects of these that have code and on which the goal runs, or would if they were selected. */
    private long judged(List<MavenProject> projects) {
        return projects.stream().filter(turns::isAsked).filter(this::hasCode).count();
    }

    private boolean hasCode(MavenProject project) {
        return MavenCode.of(invocation.on(project)).has(kind);
    }
}
