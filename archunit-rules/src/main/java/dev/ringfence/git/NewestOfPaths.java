package dev.ringfence.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Knows the newest commit of every path, as far as the walk went. No commit is walked twice, and of each only the folders
 * are read that a commit right after it changed. It is for many questions that a few commits answer; {@link LastWithAny} is for one.
 */
final class NewestOfPaths implements AutoCloseable {

    private final RevWalk walk;
    private final Predicate<String> wanted;
    private final List<ObjectId> commits = new ArrayList<>();
    private final Children children = new Children();
    private final Map<String, Integer> newest = new HashMap<>();
    private final Map<ObjectId, List<ObjectId>> treesAfter = new HashMap<>();
    private final Map<ObjectId, Integer> addedUpTo = new HashMap<>();
    private final Set<String> added = new HashSet<>();

    /**
     * Begins.
     *
     * @param walk stands before the newest commit
     * @param wanted which paths will be asked for
     */
    NewestOfPaths(RevWalk walk, Predicate<String> wanted) {
        this.walk = walk;
        this.wanted = wanted;
    }

    /** Returns the newest commit that has any of the paths. */
    LastSeen ofAny(Collection<String> paths, boolean isShallow) throws IOException {
        Optional<LastSeen.In> found = known(paths);
        while (found.isEmpty() && commits.size() < LastWithAny.MOST_COMMITS && next()) {
            found = known(paths);
        }
        boolean isAll = !isShallow && commits.size() < LastWithAny.MOST_COMMITS;
        return found.<LastSeen>map(in -> in).orElseGet(() -> isAll ? new LastSeen.Never() : new LastSeen.NotFoundYet());
    }

    private Optional<LastSeen.In> known(Collection<String> paths) {
        return paths.stream()
                .filter(newest::containsKey)
                .min(Comparator.comparing((String path) -> newest.getOrDefault(path, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .map(this::in);
    }

    private LastSeen.In in(String path) {
        ObjectId commit = commits.get(newest.getOrDefault(path, 0));
        return new LastSeen.In(new Revision(commit.name()), path, children.of(commit));
    }

    private boolean next() throws IOException {
        RevCommit commit = walk.next();
        if (commit == null) {
            return false;
        }
        commits.add(commit.toObjectId());
        children.add(commit);
        ObjectId tree = commit.getTree().toObjectId();
        for (Optional<ObjectId> after : after(commit)) {
            TwoTrees.compare(walk.getObjectReader(), after, tree, wanted, this::addAbsent, this::addPresent);
        }
        addedUpTo.put(commit.toObjectId(), added.size());
        for (RevCommit parent : commit.getParents()) {
            treesAfter
                    .computeIfAbsent(parent.toObjectId(), unused -> new ArrayList<>(1))
                    .add(tree);
        }
        return true;
    }

    private List<Optional<ObjectId>> after(RevCommit commit) {
        List<ObjectId> trees = treesAfter.remove(commit.toObjectId());
        return trees == null
                ? List.of(Optional.empty())
                : trees.stream().map(Optional::of).toList();
    }

    private void addPresent(String path) {
        newest.putIfAbsent(path, commits.size() - 1);
    }

    /** Of interest is what the newest commit has. */
    private void addAbsent(String path) {
        if (newest.getOrDefault(path, -1) == 0) {
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
