package dev.ringfence.frozen.lock;

import dev.ringfence.map.Problem;
import java.nio.file.Path;
import java.util.List;

/** A lock as it stands on disk. */
public final class LockFile {

    static final String SUFFIX = ".lock";

    private final Path path;
    private final List<WrittenLine> lines;
    private final boolean conflicted;
    private final boolean comparable;
    private final List<Problem> problems;

    LockFile(Path path, List<WrittenLine> lines, boolean conflicted, boolean comparable, List<Problem> problems) {
        this.path = path;
        this.lines = lines;
        this.conflicted = conflicted;
        this.comparable = comparable;
        this.problems = List.copyOf(problems);
    }

    /** A lock as it stood elsewhere than on disk, such as in a commit. */
    public static LockFile of(Path path, byte[] content) {
        return LockReader.read(path, content);
    }

    /** The elements and resources that it locks, in the order of the file; contents of whole sources are none. */
    public List<LockedElement> elements() {
        return lines.stream()
                .filter(line -> !line.isOfFile() || line.isOfResource())
                .map(line -> LockedElement.of(line.read(), line.number()))
                .toList();
    }

    /** Whether its fingerprints can be compared with those of today. */
    public boolean isComparable() {
        return comparable;
    }

    /** The file. */
    public Path path() {
        return path;
    }

    /** The module that it names, whether or not the map has one of that name. */
    public String module() {
        String name = String.valueOf(path.getFileName());
        return name.substring(0, name.length() - SUFFIX.length());
    }

    /** Whether it holds no fingerprint. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether git's conflict markers stand in it; then both sides count. */
    public boolean conflicted() {
        return conflicted;
    }

    /** Why it cannot be relied on. */
    public List<Problem> problems() {
        return problems;
    }

    /** Its lines in their order; where branches were merged, some may be there twice. */
    public List<WrittenLine> lines() {
        return lines;
    }
}
