package dev.ringfence.frozen.lock;

import dev.ringfence.map.Problem;
import java.nio.file.Path;
import java.util.List;

/** Holds a lock as it stands on disk. */
public final class LockFile {

    static final String SUFFIX = ".lock";

    private final Path path;
    private final List<WrittenLine> lines;
    private final boolean conflicted;
    private final boolean comparable;
    private final boolean tellsVariants;
    private final List<Problem> problems;

    LockFile(
            Path path,
            List<WrittenLine> lines,
            boolean conflicted,
            boolean comparable,
            boolean tellsVariants,
            List<Problem> problems) {
        this.path = path;
        this.lines = lines;
        this.conflicted = conflicted;
        this.comparable = comparable;
        this.tellsVariants = tellsVariants;
        this.problems = List.copyOf(problems);
    }

    /** Returns a lock as it stood elsewhere than on disk, such as in a commit. */
    public static LockFile of(Path path, byte[] content) {
        return LockReader.read(path, content);
    }

    /**
     * Returns the elements and resources that the lock holds, in the order of the file; contents of whole sources are
     * no elements.
     */
    public List<LockedElement> elements() {
        return lines.stream()
                .filter(line -> !line.isOfFile() || line.isOfResource())
                .map(line -> LockedElement.of(line.read(), line.number()))
                .toList();
    }

    /** Says whether the lock's fingerprints can be compared with those of today. */
    public boolean isComparable() {
        return comparable;
    }

    /**
     * Says whether the lock tells the variants of a type for later releases of Java apart. In a lock that does not, the
     * lines of a type may be those of any variant.
     */
    public boolean tellsVariants() {
        return tellsVariants;
    }

    /** Returns the file. */
    public Path path() {
        return path;
    }

    /** Returns the name of the lock's module, whether or not the map has a module of that name. */
    public String module() {
        String name = String.valueOf(path.getFileName());
        return name.substring(0, name.length() - SUFFIX.length());
    }

    /** Says whether the lock holds no fingerprint. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Says whether git's conflict markers stand in the lock; then both sides count. */
    public boolean conflicted() {
        return conflicted;
    }

    /** Says why the lock cannot be relied on. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns the lock's lines in their order; where branches were merged, some lines may be there twice. */
    public List<WrittenLine> lines() {
        return lines;
    }
}
