package dev.ringfence.growth;

import dev.ringfence.files.SlashPath;
import dev.ringfence.git.GitHistory;
import dev.ringfence.git.Revision;
import dev.ringfence.growth.map.RealTypes;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.text.DeclaredNames;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Knows the top-level types that the sources at either end declare, by their package lines, wherever the sources lie.
 * Of what is the same at both ends the disk is asked. A source whose name is no text cannot be opened by any compiler,
 * and declares nothing.
 */
final class TypesThere {

    private final GitHistory history;
    private final Revision commit;
    private final SourcePaths before;
    private final SourcePaths today;
    private final Map<String, Set<TypeName>> onDisk = new HashMap<>();
    private Optional<Set<String>> changed = Optional.empty();

    TypesThere(GitHistory history, Revision commit, SourcePaths before, SourcePaths today) {
        this.history = history;
        this.commit = commit;
        this.before = before;
        this.today = today;
    }

    /** Returns all of them. */
    RealTypes all() {
        Set<TypeName> then = new HashSet<>();
        before.all().forEach(path -> then.addAll(before(path)));
        Set<TypeName> now = new HashSet<>();
        today.all().forEach(path -> now.addAll(today(path)));
        return new RealTypes(then, now);
    }

    /** Returns the types of sources that are not as they were, by the path of the source. */
    SortedMap<String, Set<TypeName>> changedToday() {
        SortedMap<String, Set<TypeName>> types = new TreeMap<>();
        today.all().stream()
                .filter(path -> !before.has(path) || changed().contains(path))
                .forEach(path -> types.put(path, today(path)));
        return types;
    }

    /** Returns the types that sources of the base declared which are gone or not as they were, by path. */
    SortedMap<String, Set<TypeName>> changedBefore() {
        SortedMap<String, Set<TypeName>> types = new TreeMap<>();
        changed().forEach(path -> types.put(path, before(path)));
        return types;
    }

    private Set<String> changed() {
        Set<String> known = changed.orElseGet(() -> history.differing(commit, before::has));
        changed = Optional.of(known);
        return known;
    }

    private Set<TypeName> before(String path) {
        return changed().contains(path)
                ? history.content(commit, path)
                        .map(content -> declared(path, content))
                        .orElse(Set.of())
                : today(path);
    }

    private Set<TypeName> today(String path) {
        return onDisk.computeIfAbsent(
                path, file -> history.hasOnDisk(file) ? declared(file, history.contentOnDisk(file)) : Set.of());
    }

    private static Set<TypeName> declared(String path, byte[] content) {
        return DeclaredNames.of(SlashPath.name(path), new String(content, StandardCharsets.UTF_8));
    }
}
