package dev.ringfence.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Knows which commit took each path away, as far as the walk went. No commit is walked twice, and of each only the folders
 * are read that differ from a commit before it. It is for many questions that a few commits answer; {@link TakenAway}
 * is for one, and answers as this does.
 */
final class NewestOfPaths implements AutoCloseable {

    private final RevWalk walk;
    private final Predicate<String> wanted;
    private final Optional<ObjectId> head;
    private final Set<String> atHead = new HashSet<>();
    private final Map<String, List<Removal>> removals = new HashMap<>();
    private final Map<String, Removal> lostInMerges = new HashMap<>();
    private final Map<ObjectId, Integer> addedUpTo = new HashMap<>();
    private final Set<String> added = new HashSet<>();
    private boolean isAtEnd;

    /**
     * Begins.
     *
     * @param walk stands before the newest commit
     * @param head that commit
     * @param wanted which paths will be asked for
     */
    NewestOfPaths(RevWalk walk, Optional<ObjectId> head, Predicate<String> wanted) {
        this.walk = walk;
        this.head = head;
        this.wanted = wanted;
    }

    /** Returns the newest commit that has any of the paths, but for those that a merge gave up. */
    LastSeen ofAny(Collection<String> paths, boolean isShallow) throws IOException {
        if (addedUpTo.isEmpty()) {
            next();
        }
        Optional<String> here = paths.stream().filter(atHead::contains).sorted().findFirst();
        if (here.isPresent()) {
            return new LastSeen.In(new Revision(head.orElseThrow().name()), here.get(), List.of());
        }
        Optional<Removal> found = known(paths);
        while (!isWalked(found) && next()) {
            found = known(paths);
        }
        return found.or(() -> paths.stream()
                        .flatMap(path -> Stream.ofNullable(lostInMerges.get(path)))
                        .min(Removal.NEWEST_FIRST))
                .<LastSeen>map(
                        removal -> removal.seen(removals.getOrDefault(removal.path(), List.of(removal)).stream()))
                .orElseGet(() -> isShallow || !isAtEnd ? new LastSeen.NotFoundYet() : new LastSeen.Never());
    }

    private Optional<Removal> known(Collection<String> paths) {
        return paths.stream()
                .flatMap(path -> removals.getOrDefault(path, List.of()).stream())
                .min(Removal.NEWEST_FIRST);
    }

    /** Until the commit that has the path is met, another one may have taken the path away as well. */
    private boolean isWalked(Optional<Removal> removal) {
        return removal.filter(found -> addedUpTo.containsKey(found.before())).isPresent();
    }

    private boolean next() throws IOException {
        RevCommit commit = addedUpTo.size() < LastWithAny.MOST_COMMITS ? walk.next() : null;
        if (commit == null) {
            isAtEnd = addedUpTo.size() < LastWithAny.MOST_COMMITS;
            return false;
        }
        ObjectId tree = commit.getTree().toObjectId();
        if (addedUpTo.isEmpty()) {
            TwoTrees.compare(walk.getObjectReader(), Optional.empty(), tree, wanted, gone -> {}, atHead::add);
        }
        addedUpTo.put(commit.toObjectId(), added.size());
        Map<String, List<Removal>> lost = new HashMap<>();
        for (RevCommit parent : commit.getParents()) {
            walk.parseHeaders(parent);
            TwoTrees.compare(
                    walk.getObjectReader(),
                    Optional.of(tree),
                    parent.getTree().toObjectId(),
                    wanted,
                    this::addAdded,
                    path -> lost.computeIfAbsent(path, unused -> new ArrayList<>(1))
                            .add(new Removal(addedUpTo.size(), path, parent.toObjectId(), commit.toObjectId())));
        }
        lost.forEach((path, from) -> addLost(path, from, commit.getParentCount()));
        return true;
    }

    /** What one parent of a merge had and another one had not was given up by a commit before the merge. */
    private void addLost(String path, List<Removal> from, int parents) {
        if (from.size() == parents) {
            removals.computeIfAbsent(path, unused -> new ArrayList<>(1)).addAll(from);
        } else {
            lostInMerges.putIfAbsent(path, from.get(0));
        }
    }

    /** Of interest is what the newest commit has. */
    private void addAdded(String path) {
        if (atHead.contains(path)) {
            added.add(path);
        }
    }

    /** Whatever the newest commit has and that one has not was added by a commit on every way between. */
    OptionalInt mostAddedSince(ObjectId then) {
        Integer most = addedUpTo.get(then);
        return most == null ? OptionalInt.empty() : OptionalInt.of(most);
    }

    @Override
    public void close() {
        walk.close();
    }
}
