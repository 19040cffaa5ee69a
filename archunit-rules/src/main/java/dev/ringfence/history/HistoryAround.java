package dev.ringfence.history;

import dev.ringfence.git.GitHistory;
import dev.ringfence.git.InWorkTree;
import dev.ringfence.git.UnreadableHistoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Opens the git history around a map, or says why there is none. */
public final class HistoryAround {

    private HistoryAround() {}

    /** Reads a history that has a commit. */
    public interface Reading<T> {

        /**
         * Reads it.
         *
         * @param path the map, from the work tree
         */
        T of(GitHistory history, String path);
    }

    /**
     * Returns what the reading finds.
     *
     * @param none makes the answer of the reason why there is no history; it is damaged, too, where the reading says so
     */
    public static <T> T map(Path map, Reading<T> reading, Function<String, T> none) {
        try {
            Optional<GitHistory> found = GitHistory.above(folder(map));
            if (found.isEmpty()) {
                return none.apply("there is no git repository around the module map");
            }
            try (GitHistory history = found.get()) {
                return read(history, map, reading, none);
            }
        } catch (UnreadableHistoryException e) {
            return none.apply(String.valueOf(e.getMessage()));
        }
    }

    private static Path folder(Path map) {
        return Optional.ofNullable(map.toAbsolutePath().getParent()).orElse(map);
    }

    private static <T> T read(GitHistory history, Path map, Reading<T> reading, Function<String, T> none) {
        Optional<String> path = InWorkTree.path(history.workTree(), map);
        if (path.isEmpty()) {
            return none.apply("the module map lies outside the git repository");
        }
        return history.head().isEmpty() ? none.apply("nothing is committed yet") : reading.of(history, path.get());
    }
}
