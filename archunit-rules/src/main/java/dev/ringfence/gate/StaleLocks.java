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

/** Finds what locks hold though it is not frozen any more. */
final class StaleLocks {

    private StaleLocks() {}

    /** Returns whole locks that are stale; a lock that is empty down to its head holds nothing. */
    static List<Stale> whole(ProjectCode code, List<LockFile> locks) {
        return locks.stream()
                .filter(lock -> !lock.isEmpty())
                .map(lock -> stale(code, lock.module(), lock.path(), 1))
                .toList();
    }

    /** Returns single lines that are stale. */
    static List<Stale> of(ProjectCode code, List<StaleLock> lines) {
        return lines.stream()
                .map(line -> stale(code, line.text(), line.lock(), line.line()))
                .toList();
    }

    private static Stale stale(ProjectCode code, String text, Path lock, int line) {
        return new Stale(Kind.LOCK, Why.NOT_FROZEN, text, Optional.empty(), code.shown(lock), line);
    }
}
