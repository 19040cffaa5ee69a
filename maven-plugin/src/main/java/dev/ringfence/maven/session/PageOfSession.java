package dev.ringfence.maven.session;

import dev.ringfence.maven.project.Invocation;
import java.nio.file.Path;

/** Knows when the page of a session is written: by the last project that the goal {@code report} reaches. */
public final class PageOfSession {

    private final TurnsOfSession turns;

    /** Notes that the goal has reached the project of the call, under this map. */
    public PageOfSession(Invocation invocation, Path map) {
        this.turns = TurnsOfSession.reporting(invocation, "the page under " + map);
    }

    /** Says whether the goal reaches no other project of the session. */
    public boolean isLast() {
        return turns.isLast();
    }
}
