package dev.ringfence.frozen.lock;

import dev.ringfence.map.Remedy;
import java.nio.file.Path;

/**
 * Why a lock cannot be relied on.
 *
 * @param kind whether {@code freeze} mends it
 * @param file the file
 * @param line from 1
 * @param message what is wrong
 * @param wayOut how to mend it
 */
public record LockProblem(Kind kind, Path file, int line, String message, Remedy wayOut) {

    /** Who can mend it. */
    public enum Kind {
        /** Git's conflict markers: {@code freeze} takes both sides. */
        CONFLICT,
        /** Fingerprints of another version, which say nothing of today's: {@code freeze} records them anew. */
        OTHER_FINGERPRINTS,
        /** Anything else: a person has to look. */
        DAMAGE
    }

    public LockProblem(Kind kind, Path file, int line, String message, String remedy) {
        this(kind, file, line, message, new Remedy.Said(remedy));
    }

    /** How to mend it, where no build is known. */
    public String remedy() {
        return wayOut.worded();
    }

    /** Whether a person has to look. */
    public boolean isDamage() {
        return kind == Kind.DAMAGE;
    }
}
