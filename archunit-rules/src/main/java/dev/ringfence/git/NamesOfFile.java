package dev.ringfence.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Follows a file back along first parents, from name to name.
 *
 * <p>Where a commit brings the file, and takes another away of which half is the same, that is its name before: git
 * follows a file so, too.
 */
record NamesOfFile(Repository repository, RevWalk walk) {

    private static final int MOST_COMMITS = 20_000;
    private static final int LEAST_PERCENT_SAME = 50;

    /** Adds the names before the path, the newest first. */
    void addTo(Set<String> names, RevCommit newest, String path) throws IOException {
        String name = path;
        RevCommit commit = newest;
        for (int seen = 0; seen < MOST_COMMITS && commit.getParentCount() > 0; seen++) {
            RevCommit parent = walk.parseCommit(commit.getParent(0));
            Optional<String> before = nameBefore(parent, commit, name);
            before.ifPresent(names::add);
            name = before.orElse(name);
            commit = parent;
        }
    }

    private Optional<String> nameBefore(RevCommit parent, RevCommit commit, String name) throws IOException {
        return !parent.getTree().equals(commit.getTree()) && has(commit, name) && !has(parent, name)
                ? renamed(parent, commit, name)
                : Optional.empty();
    }

    private boolean has(RevCommit commit, String name) throws IOException {
        try (TreeWalk found = TreeWalk.forPath(walk.getObjectReader(), name, commit.getTree())) {
            return found != null;
        }
    }

    /** Only this file counts among those that came, so that no other takes what it was renamed from. */
    private Optional<String> renamed(RevCommit parent, RevCommit commit, String name) throws IOException {
        List<DiffEntry> asked = new ArrayList<>(changes(parent, commit));
        asked.removeIf(change -> change.getChangeType() == ChangeType.MODIFY
                || change.getChangeType() == ChangeType.ADD
                        && !change.getNewPath().equals(name));
        RenameDetector renames = new RenameDetector(repository);
        renames.setRenameScore(LEAST_PERCENT_SAME);
        renames.addAll(asked);
        return renames.compute().stream()
                .filter(change -> change.getChangeType() == ChangeType.RENAME
                        && change.getNewPath().equals(name))
                .map(DiffEntry::getOldPath)
                .findFirst();
    }

    private List<DiffEntry> changes(RevCommit parent, RevCommit commit) throws IOException {
        try (TreeWalk both = new TreeWalk(walk.getObjectReader())) {
            both.addTree(parent.getTree());
            both.addTree(commit.getTree());
            both.setRecursive(true);
            both.setFilter(TreeFilter.ANY_DIFF);
            return DiffEntry.scan(both);
        }
    }
}
