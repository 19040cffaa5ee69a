package dev.ringfence.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/**
 * Looks for the commit that took the last of some paths away. Only commits without any of them are followed: a branch that
 * still had one when it was merged says nothing. A folder that was looked into is not looked into again.
 */
final class TakenAway {

    private static final int MOST_COMMITS = LastWithAny.MOST_COMMITS;

    private final RevWalk walk;
    private final ObjectReader objects;
    private final Wanted wanted = new Wanted("");
    private final Set<String> without = new HashSet<>();
    private final PriorityQueue<RevCommit> queue =
            new PriorityQueue<>(Comparator.comparingInt(commit -> -commit.getCommitTime()));
    private final Set<RevCommit> met = new HashSet<>();
    private final List<Removal> removals = new ArrayList<>();
    private final List<Removal> lostInMerges = new ArrayList<>();
    private int oldest = Integer.MIN_VALUE;

    TakenAway(RevWalk walk, Collection<String> paths) {
        this.walk = walk;
        this.objects = walk.getObjectReader();
        paths.forEach(path -> wanted.add(path.split("/"), 0));
    }

    /** Names a folder, or a file where nothing is wanted below it. */
    private record Wanted(String path, Map<String, Wanted> below) {

        Wanted(String path) {
            this(path, new TreeMap<>());
        }

        void add(String[] names, int depth) {
            if (depth < names.length) {
                below.computeIfAbsent(names[depth], name -> new Wanted(path + "/" + name))
                        .add(names, depth + 1);
            }
        }

        boolean isFile() {
            return below.isEmpty();
        }
    }

    LastSeen run(AnyObjectId from, boolean shallow) throws IOException {
        RevCommit head = walk.parseCommit(from);
        Optional<String> here = pathIn(head);
        if (here.isPresent()) {
            return new LastSeen.In(new Revision(head.name()), here.get(), List.of());
        }
        add(head);
        int commits = 0;
        for (; commits < MOST_COMMITS && !queue.isEmpty() && queue.element().getCommitTime() >= oldest; commits++) {
            follow(queue.remove(), commits);
        }
        List<Removal> all = removals.isEmpty() ? lostInMerges : removals;
        boolean isAll = !shallow && commits < MOST_COMMITS;
        return all.stream()
                .min(Removal.NEWEST_FIRST)
                .<LastSeen>map(removal -> removal.seen(removals.isEmpty() ? List.of(removal).stream() : all.stream()))
                .orElseGet(() -> isAll ? new LastSeen.Never() : new LastSeen.NotFoundYet());
    }

    private void add(RevCommit commit) {
        if (met.add(commit)) {
            queue.add(commit);
        }
    }

    private void follow(RevCommit commit, int order) throws IOException {
        List<Removal> lost = new ArrayList<>();
        for (RevCommit parent : commit.getParents()) {
            walk.parseHeaders(parent);
            Optional<String> path = pathIn(parent);
            if (path.isPresent()) {
                lost.add(new Removal(order, path.get(), parent.toObjectId(), commit.toObjectId()));
            } else {
                add(parent);
            }
        }
        if (!lost.isEmpty() && lost.size() == commit.getParentCount()) {
            removals.addAll(lost);
            oldest = Math.max(oldest, commit.getParent(0).getCommitTime());
        } else {
            lostInMerges.addAll(lost);
        }
    }

    private Optional<String> pathIn(RevCommit commit) throws IOException {
        return find(commit.getTree(), wanted).map(found -> found.path().substring(1));
    }

    private Optional<Wanted> find(AnyObjectId tree, Wanted folder) throws IOException {
        String looked = folder.path() + " " + tree.name();
        if (without.contains(looked)) {
            return Optional.empty();
        }
        Optional<Wanted> found = find(new CanonicalTreeParser(null, objects, tree.toObjectId()), folder);
        if (found.isEmpty()) {
            without.add(looked);
        }
        return found;
    }

    private Optional<Wanted> find(CanonicalTreeParser entries, Wanted folder) throws IOException {
        for (; !entries.eof(); entries.next(1)) {
            Wanted wantedHere = folder.below().get(entries.getEntryPathString());
            Optional<Wanted> found = wantedHere == null ? Optional.empty() : findAt(entries, wantedHere);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Wanted> findAt(CanonicalTreeParser entry, Wanted wantedHere) throws IOException {
        boolean isFolder = entry.getEntryFileMode().equals(FileMode.TREE);
        if (wantedHere.isFile()) {
            return isFolder ? Optional.empty() : Optional.of(wantedHere);
        }
        return isFolder ? find(entry.getEntryObjectId(), wantedHere) : Optional.empty();
    }
}
