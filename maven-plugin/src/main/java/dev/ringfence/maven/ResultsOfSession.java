package dev.ringfence.maven;

import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.session.Neighbours;
import dev.ringfence.maven.session.SessionMemory;
import dev.ringfence.results.Results;

/** Keeps the results of a session under a map. */
final class ResultsOfSession {

    private ResultsOfSession() {}

    /** Says which Ringfence is at work, which may take a look at its jars, once a session. */
    static String tool(Invocation invocation) {
        return SessionMemory.of(invocation.session()).text("tool", invocation::toolVersion);
    }

    static Results under(MapOnDisk.Usable map, Invocation invocation) {
        return new Results(
                tool(invocation),
                map.files(),
                map.map(),
                invocation.today(),
                () -> SessionMemory.of(invocation.session())
                        .text(
                                "tree of " + map.file(),
                                () -> Results.ofTree(
                                        map.folder(), Neighbours.of(invocation).get())));
    }
}
