package dev.ringfence.git;

import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;

/**
 * Reads the files of a tree, be it the tree of a commit or that on disk. Paths begin at the work tree and have forward
 * slashes.
 */
public interface TreeFiles {

    /** Returns the paths that are asked for. */
    SortedSet<String> paths(Predicate<String> asked);

    /** Returns the paths that are asked for, but for those that a link of a commit leads to. */
    default SortedSet<String> pathsWithoutLinks(Predicate<String> asked) {
        return paths(asked);
    }

    /** Returns what the file holds; empty where the file does not exist. */
    Optional<byte[]> content(String path);

    /** Returns the files of a commit. */
    static TreeFiles of(GitHistory history, Revision revision) {
        return new TreeFiles() {
            @Override
            public SortedSet<String> paths(Predicate<String> asked) {
                return history.paths(revision, asked);
            }

            @Override
            public SortedSet<String> pathsWithoutLinks(Predicate<String> asked) {
                return history.pathsWithoutLinks(revision, asked);
            }

            @Override
            public Optional<byte[]> content(String path) {
                return history.content(revision, path);
            }
        };
    }

    /** Returns the files on disk. */
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
