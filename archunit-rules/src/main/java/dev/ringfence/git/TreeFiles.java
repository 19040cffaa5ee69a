package dev.ringfence.git;

import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;

/** The files of a tree, be it that of a commit or the one on disk; paths begin at the work tree and have forward slashes. */
public interface TreeFiles {

    /** The paths that are asked for. */
    SortedSet<String> paths(Predicate<String> asked);

    /** What the file holds; empty where there is none. */
    Optional<byte[]> content(String path);

    /** The files of a commit. */
    static TreeFiles of(GitHistory history, Revision revision) {
        return new TreeFiles() {
            @Override
            public SortedSet<String> paths(Predicate<String> asked) {
                return history.paths(revision, asked);
            }

            @Override
            public Optional<byte[]> content(String path) {
                return history.content(revision, path);
            }
        };
    }

    /** The files on disk. */
    static TreeFiles onDisk(GitHistory history) {
        return new TreeFiles() {
            @Override
            public SortedSet<String> paths(Predicate<String> asked) {
                return history.pathsOnDisk(asked);
            }

            @Override
            public Optional<byte[]> content(String path) {
                return history.hasOnDisk(path) ? Optional.of(history.contentOnDisk(path)) : Optional.empty();
            }
        };
    }
}
