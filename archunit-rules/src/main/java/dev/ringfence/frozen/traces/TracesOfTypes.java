package dev.ringfence.frozen.traces;

import dev.ringfence.files.Sha256;
import dev.ringfence.frozen.FrozenChange;
import dev.ringfence.frozen.FrozenDifferences;
import dev.ringfence.git.GitHistory;
import dev.ringfence.git.InWorkTree;
import dev.ringfence.git.UnreadableHistoryException;
import dev.ringfence.map.TypeName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds changed sources of frozen code that only lost what named types that have left.
 *
 * <ol>
 *   <li>Where no type has left, nothing is looked for, and git is not asked.
 *   <li>What the lock was written for is the newest content in git whose digest the lock holds.
 *   <li>{@link Traces} compares the two. Without git, or without such a content, nothing is said.
 * </ol>
 *
 * <p>The answer explains a change, and excuses none.
 */
public final class TracesOfTypes {

    private TracesOfTypes() {}

    /**
     * Returns, by changed source, the types that explain every edit of it.
     *
     * @param folder of the project, in or below a work tree of git
     * @param differences of the frozen code from its locks
     */
    public static SortedMap<Path, SortedSet<String>> in(Path folder, FrozenDifferences differences) {
        if (differences.left().isEmpty() || differences.contents().isEmpty()) {
            return Collections.emptySortedMap();
        }
        try (GitHistory history = GitHistory.above(folder).orElse(null)) {
            return history == null ? Collections.emptySortedMap() : found(history, differences);
        } catch (UnreadableHistoryException nothingToTell) {
            return Collections.emptySortedMap();
        }
    }

    private static SortedMap<Path, SortedSet<String>> found(GitHistory history, FrozenDifferences differences) {
        Set<Path> changed =
                differences.changes().stream().map(FrozenChange::file).collect(Collectors.toSet());
        SortedMap<Path, Set<String>> contents = new TreeMap<>(differences.contents());
        contents.keySet().retainAll(changed);
        SortedMap<Path, SortedSet<String>> found = new TreeMap<>();
        contents.forEach((source, digests) -> {
            SortedSet<String> types = before(history, source, digests)
                    .map(before -> types(before, source, differences.left()))
                    .orElse(Collections.emptySortedSet());
            if (!types.isEmpty()) {
                found.put(source, types);
            }
        });
        return found;
    }

    private static Optional<String> before(GitHistory history, Path source, Set<String> digests) {
        return InWorkTree.path(history.workTree(), source)
                .flatMap(path -> history.newestContent(path, content -> digests.contains(Sha256.ofContent(content))))
                .map(TracesOfTypes::text);
    }

    private static SortedSet<String> types(String before, Path source, Collection<TypeName> left) {
        try {
            return Traces.between(before, text(Files.readAllBytes(source)), left);
        } catch (IOException goneMeanwhile) {
            return Collections.emptySortedSet();
        }
    }

    /** Other encodings than UTF-8 differ in words that both texts have. */
    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
