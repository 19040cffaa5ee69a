package dev.ringfence.maven;

import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.session.Neighbours;
import dev.ringfence.maven.session.SessionMemory;
import dev.ringfence.results.Results;
import java.time.Clock;
import java.time.LocalDate;

/** Keeps the results of a session under a map. */
final class ResultsOfSession {

    private ResultsOfSession() {}

    static Results under(MapOnDisk.Usable map, Invocation invocation) {
        return new Results(
                invocation.toolVersion(),
                map.files(),
                map.map(),
                LocalDate.now(Clock.systemUTC()),
                () -> SessionMemory.of(invocation.session())
                        .text(
                                "tree of " + map.file(),
                                () -> Results.ofTree(
                                        map.folder(), Neighbours.of(invocation).get())));
    }
}
