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
import java.util.HashSet;
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
    private final Map<List<Revision>, PastSource.Later> later = new HashMap<>();
    private final Map<Path, Optional<String>> prefixes = new HashMap<>();
    private Optional<Set<String>> ofBase = Optional.empty();
    private Optional<Set<String>> committed = Optional.empty();
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
        return history.head().stream()
                .flatMap(head -> history.paths(head, path -> true).stream())
                .map(workTree::resolve)
                .anyMatch(file -> file.startsWith(folder));
    }

    /** Says what became of a source that was in one of these places. */
    public PastSource newestOf(Collection<Path> places) {
        return newestOfPaths(places.stream()
                .map(PastSources::normal)
                .filter(place -> place.startsWith(workTree))
                .map(this::pathOf)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Says what became of a source that was below one of these folders.
     *
     * @param relative where it was below the folder, with forward slashes
     */
    PastSource newestBelow(Collection<Path> folders, List<String> relative) {
        Set<String> paths = new HashSet<>();
        for (Path folder : folders) {
            prefixes.computeIfAbsent(folder, this::prefix)
                    .ifPresent(prefix -> relative.forEach(path -> paths.add(prefix + path)));
        }
        return newestOfPaths(paths);
    }

    private Optional<String> prefix(Path folder) {
        Path place = normal(folder);
        if (!place.startsWith(workTree)) {
            return Optional.empty();
        }
        return Optional.of(place.equals(workTree) ? "" : pathOf(place) + "/");
    }

    private PastSource newestOfPaths(Set<String> paths) {
        if (paths.isEmpty()) {
            return new PastSource.Unknown(false);
        }
        LastSeen seen = squashed(seen(paths), paths);
        if (seen instanceof LastSeen.In in) {
            return found(in);
        }
        return seen instanceof LastSeen.Never ? new PastSource.Never() : new PastSource.Unknown(history.isShallow());
    }

    private LastSeen squashed(LastSeen seen, Collection<String> paths) {
        return squash.map(branch -> branch.after(seen, base -> history.takenAway(base, paths)))
                .orElse(seen);
    }

    /** The first few questions are asked one by one; for more of them, all sources of the history are remembered. */
    private LastSeen seen(Set<String> paths) {
        return isOfBase(paths) || ++asked > FEW
                ? history.newestWithAny(paths, Sources::isSource)
                : history.takenAway(paths);
    }

    private boolean isOfBase(Set<String> paths) {
        if (base.isEmpty()) {
            return false;
        }
        Set<String> known = ofBase.orElseGet(() -> new HashSet<>(history.paths(base.get(), Sources::isSource)));
        ofBase = Optional.of(known);
        return paths.stream().anyMatch(known::contains);
    }

    private PastSource found(LastSeen.In seen) {
        return history.content(seen.revision(), seen.path())
                .<PastSource>map(content -> new PastSource.Found(
                        workTree.resolve(seen.path()), text(content), seen.revision(), later(seen)))
                .orElseGet(PastSource.Never::new);
    }

    private List<PastSource.Later> later(LastSeen.In seen) {
        return seen.next().stream()
                .map(next -> later.computeIfAbsent(List.of(seen.revision(), next), PastSources.this::later))
                .toList();
    }

    private PastSource.Later later(List<Revision> both) {
        return new PastSource.Later(both.get(1), resolved(history.added(both.get(0), both.get(1), Sources::isSource)));
    }

    /** Returns the name in git of a source that the commit checked out has, other than through a link. */
    Optional<String> committedName(Path file) {
        Set<String> known = committed.orElseGet(() -> history.head()
                .<Set<String>>map(head -> history.pathsWithoutLinks(head, Sources::isSource))
                .orElse(Set.of()));
        committed = Optional.of(known);
        return Optional.of(file)
                .filter(place -> place.startsWith(workTree))
                .map(this::pathOf)
                .filter(known::contains);
    }

    /** Returns the sources that the commit checked out has, and that an earlier one has not, by their names in git. */
    Set<String> addedSince(Revision then) {
        return history.head()
                .map(head -> history.added(then, head, Sources::isSource))
                .orElse(Set.of());
    }

    /** Says whether more sources than some number seem to be new since a commit; some may have been there before. */
    boolean seemMoreThan(int number, Revision then) {
        return history.mostAddedSince(then).orElse(0) > number;
    }

    /** Says whether a commit has the file. */
    boolean had(Revision then, Path file) {
        return file.startsWith(workTree) && history.has(then, pathOf(file));
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
