package dev.ringfence.gate;

import dev.ringfence.frozen.StaleLock;
import dev.ringfence.frozen.lock.LockFile;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.verdict.Stale;
import dev.ringfence.verdict.Stale.Kind;
import dev.ringfence.verdict.Stale.Why;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What locks hold though it is not frozen any more. */
final class StaleLocks {

    private StaleLocks() {}

    /** Whole locks; one that is empty down to its head holds nothing. */
    static List<Stale> whole(ProjectCode code, List<LockFile> locks) {
        return locks.stream()
                .filter(lock -> !lock.isEmpty())
                .map(lock -> stale(code, lock.module(), lock.path(), 1))
                .toList();
    }

    /** Single lines. */
    static List<Stale> of(ProjectCode code, List<StaleLock> lines) {
        return lines.stream()
                .map(line -> stale(code, line.text(), line.lock(), line.line()))
                .toList();
    }

    private static Stale stale(ProjectCode code, String text, Path lock, int line) {
        return new Stale(Kind.LOCK, Why.NOT_FROZEN, text, Optional.empty(), code.shown(lock), line);
    }
}
