package dev.ringfence.files;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lists the files below folders. Each folder is walked once: whoever asks again is told what was there at first.
 *
 * <p>Safe for use by several threads.
 */
public final class Listings {

    private final Instant begun;
    private final Map<Path, FileTree> trees = new ConcurrentHashMap<>();

    /** Begins now, by the clock of the JVM. */
    public Listings() {
        this(Instant.now(Clock.systemUTC()));
    }

    /**
     * Begins at a time.
     *
     * @param begun no later than now, by the clock of the file system
     */
    public Listings(Instant begun) {
        this.begun = begun;
    }

    /** Returns a time before which no folder was walked. */
    public Instant begun() {
        return begun;
    }

    /** Returns all files below a folder, as {@link FileTree#withChanges} lists them. */
    public FileTree of(Path folder) {
        return trees.computeIfAbsent(folder, FileTree::withChanges);
    }
}
