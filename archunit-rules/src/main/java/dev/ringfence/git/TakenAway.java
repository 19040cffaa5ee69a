package dev.ringfence.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Looks for the commit that took the last of some paths away. Only commits without any of them are followed: a branch that
 * still had one when it was merged says nothing.
 */
final class TakenAway {

    private static final int MOST_COMMITS = LastWithAny.MOST_COMMITS;

    private final RevWalk walk;
    private final WantedPaths wanted;
    private final PriorityQueue<RevCommit> queue =
            new PriorityQueue<>(Comparator.comparingInt(commit -> -commit.getCommitTime()));
    private final Set<RevCommit> met = new HashSet<>();
    private final List<Removal> removals = new ArrayList<>();
    private final List<Removal> lostInMerges = new ArrayList<>();
    private int oldest = Integer.MIN_VALUE;

    TakenAway(RevWalk walk, Collection<String> paths) {
        this.walk = walk;
        this.wanted = new WantedPaths(walk.getObjectReader(), paths);
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
        return wanted.firstIn(commit.getTree());
    }
}
