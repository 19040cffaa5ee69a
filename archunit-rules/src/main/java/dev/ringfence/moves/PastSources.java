package dev.ringfence.moves;

import dev.ringfence.files.SlashPath;
import dev.ringfence.git.BaseName;
import dev.ringfence.git.GitHistory;
import dev.ringfence.git.LastSeen;
import dev.ringfence.git.Revision;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the sources that were, as git knows them.
 *
 * <p>A folder that the commit checked out has nothing of, such as a folder that git ignores, has no history. What is
 * not found there is unknown, and not "never". Not for several threads at once.
 */
final class PastSources implements AutoCloseable {

    private static final int FEW = 5;

    private final GitHistory history;
    private final boolean isOwn;
    private final Optional<Revision> base;
    private final Optional<Squash> squash;
    private final Path workTree;
    private final Map<Revision, Set<Path>> files = new HashMap<>();
    private int asked;

    private PastSources(GitHistory history, boolean isOwn, Optional<Revision> base, Optional<Squash> squash) {
        this.history = history;
        this.isOwn = isOwn;
        this.base = base;
        this.squash = squash;
        this.workTree = history.workTree().toAbsolutePath().normalize();
    }

    /**
     * Returns the sources of the repository around a folder; empty without a repository, and where its history has
     * nothing of the folder.
     *
     * @param squashed the base of the branch, where its commits are to count as one
     */
    static Optional<PastSources> above(Path folder, Optional<BaseName> squashed) {
        Optional<PastSources> found = GitHistory.above(folder)
                .map(history -> new PastSources(
                        history, true, Optional.empty(), squashed.flatMap(name -> Squash.of(history, name))));
        Optional<PastSources> with = found.filter(sources -> sources.knows(normal(folder)));
        if (with.isEmpty()) {
            found.ifPresent(PastSources::close);
        }
        return with;
    }

    /**
     * Returns the sources of a repository that is open; whoever opened it has to close it.
     *
     * @param base a commit of the history whose sources are asked for, many of them
     */
    static PastSources in(GitHistory history, Revision base) {
        return new PastSources(history, false, Optional.of(base), Optional.empty());
    }

    private boolean knows(Path folder) {
        return history.head()
                .map(this::files)
                .filter(all -> all.stream().anyMatch(file -> file.startsWith(folder)))
                .isPresent();
    }

    /** Says what became of a source that was in one of these places. */
    public PastSource newestOf(Collection<Path> places) {
        Map<String, Path> byPath = places.stream()
                .map(PastSources::normal)
                .filter(place -> place.startsWith(workTree))
                .collect(Collectors.toMap(this::pathOf, place -> place, (one, same) -> one));
        if (byPath.isEmpty()) {
            return new PastSource.Unknown(false);
        }
        LastSeen seen = squashed(seen(byPath), byPath.keySet());
        if (seen instanceof LastSeen.In in) {
            return found(in, byPath);
        }
        return seen instanceof LastSeen.Never ? new PastSource.Never() : new PastSource.Unknown(history.isShallow());
    }

    private LastSeen squashed(LastSeen seen, Collection<String> paths) {
        return squash.map(branch -> branch.after(seen, base -> history.lastWithAny(base, paths)))
                .orElse(seen);
    }

    /** The first few questions are asked one by one; for more of them, all sources of the history are remembered. */
    private LastSeen seen(Map<String, Path> byPath) {
        boolean isOfBase = base.filter(commit -> byPath.values().stream().anyMatch(files(commit)::contains))
                .isPresent();
        return isOfBase || ++asked > FEW
                ? history.newestWithAny(byPath.keySet(), Sources::isSource)
                : history.lastWithAny(byPath.keySet());
    }

    private PastSource found(LastSeen.In seen, Map<String, Path> byPath) {
        Revision revision = seen.revision();
        Set<Path> beside = files(revision);
        return byPath.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(file -> beside.contains(file.getValue()))
                .findFirst()
                .flatMap(file -> history.content(revision, file.getKey())
                        .<PastSource>map(
                                content -> new PastSource.Found(file.getValue(), text(content), beside, later(seen))))
                .orElseGet(PastSource.Never::new);
    }

    private List<PastSource.Later> later(LastSeen.In seen) {
        return seen.next().stream()
                .map(next ->
                        new PastSource.Later(next, resolved(history.added(seen.revision(), next, Sources::isSource))))
                .toList();
    }

    /** Returns what a source of a commit holds. */
    String code(Revision revision, Path file) {
        return history.content(revision, pathOf(file)).map(PastSources::text).orElse("");
    }

    /**
     * Reads bytes as characters, since only likeness counts: the same bytes are the same text, whatever the encoding.
     */
    public static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private Set<Path> files(Revision revision) {
        return files.computeIfAbsent(revision, commit -> resolved(history.paths(commit, path -> true)));
    }

    private Set<Path> resolved(Collection<String> paths) {
        return paths.stream().map(workTree::resolve).collect(Collectors.toUnmodifiableSet());
    }

    private String pathOf(Path place) {
        return SlashPath.from(workTree, place);
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    @Override
    public void close() {
        if (isOwn) {
            history.close();
        }
    }
}
