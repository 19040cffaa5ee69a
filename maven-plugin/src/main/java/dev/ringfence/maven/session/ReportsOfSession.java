package dev.ringfence.maven.session;

import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.project.CodeKind;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;

/**
 * Knows which projects of a session have a report, so that they can be put together.
 *
 * <ol>
 *   <li>They are put together where the verdict of a project is not kept, since Maven may stop there, and by the last
 *       project.
 *   <li>What is put together lies with the project in whose folder the map is, or else with the top project.
 * </ol>
 */
public final class ReportsOfSession {

    private final Invocation invocation;
    private final String name;
    private final SessionMemory memory;
    private final TurnsOfSession turns;
    private final Path map;

    /** Knows the reports under a map, on code of one kind. */
    public ReportsOfSession(Invocation invocation, CodeKind kind, Path map) {
        this.invocation = invocation;
        this.name = "reports on " + kind + " under " + map;
        this.memory = SessionMemory.of(invocation.session());
        this.turns = TurnsOfSession.judging(invocation, kind, name);
        this.map = map;
    }

    /**
     * Notes that the project has its verdict, whether or not there is a report to tell.
     *
     * @param hasSeenAll whether everything was seen for it
     */
    public void noteJudged(boolean hasSeenAll) {
        memory.note(judged());
        if (hasSeenAll) {
            memory.note(name + " whole");
        }
    }

    private String judged() {
        return name + " judged " + invocation.project().getBasedir();
    }

    /** Says whether the project has its verdict in this session. */
    public boolean isJudged() {
        return memory.knows(judged());
    }

    /** Says whether any project of the session saw everything. */
    public boolean hasSeenAll() {
        return memory.knows(name + " whole");
    }

    /** Adds the report of the project. */
    public void add(Path reportFolder) {
        memory.add(name, reportFolder);
    }

    /** Returns the folders of all reports of the session so far, sorted. */
    public List<Path> folders() {
        return memory.places(name);
    }

    /** Says whether the goal reaches no other project of the session. */
    public boolean isLast() {
        return turns.isLast();
    }

    /** Notes that a report was told that is not kept. */
    public void noteBroken() {
        memory.note(name + " broken");
    }

    /** Says whether every report of the session was kept. */
    public boolean areAllKept() {
        return !memory.knows(name + " broken");
    }

    /** Returns the project with which lies what was put together. */
    public MavenProject top() {
        return invocation.session().getAllProjects().stream()
                .filter(project -> new MavenCode(project).folder().equals(map.getParent()))
                .findFirst()
                .orElseGet(() -> invocation.session().getTopLevelProject());
    }
}
