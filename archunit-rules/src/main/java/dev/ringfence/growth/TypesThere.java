package dev.ringfence.growth;

import dev.ringfence.git.GitHistory;
import dev.ringfence.git.Revision;
import dev.ringfence.growth.map.RealTypes;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.text.DeclaredNames;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Knows the top-level types that the sources at either end declare, by their package lines, wherever the sources lie.
 * Of what is the same at both ends the disk is asked.
 */
final class TypesThere {

    private final GitHistory history;
    private final Revision commit;
    private final SourcePaths before;
    private final SourcePaths today;
    private final Map<String, Set<TypeName>> onDisk = new HashMap<>();

    TypesThere(GitHistory history, Revision commit, SourcePaths before, SourcePaths today) {
        this.history = history;
        this.commit = commit;
        this.before = before;
        this.today = today;
    }

    /** Reads all sources, and those of the base that are not as they were. */
    RealTypes all() {
        SortedMap<String, byte[]> changed = history.differing(commit, before::has);
        Set<TypeName> then = new HashSet<>();
        before.all().forEach(path -> then.addAll(before(path, changed)));
        Set<TypeName> now = new HashSet<>();
        today.all().forEach(path -> now.addAll(today(path)));
        return new RealTypes(then, now);
    }

    private Set<TypeName> before(String path, SortedMap<String, byte[]> changed) {
        byte[] content = changed.get(path);
        return content == null ? today(path) : declared(path, content);
    }

    private Set<TypeName> today(String path) {
        return onDisk.computeIfAbsent(path, file -> declared(file, history.contentOnDisk(file)));
    }

    private static Set<TypeName> declared(String path, byte[] content) {
        return DeclaredNames.of(DebtFiles.name(path), new String(content, StandardCharsets.UTF_8));
    }
}
