package dev.ringfence.git;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** Lists the files that lay below a folder when it was last there. */
record FilesOnceBelow(Repository repository, String folder) {

    /** Returns their paths; none where the folder was never there, or many commits ago. */
    SortedSet<String> from(ObjectId head) throws IOException {
        return new CommitsThatChanged(repository, folder)
                .newest(head, this::atOrBefore)
                .orElseGet(TreeSet::new);
    }

    /** The commit that took the folder away has none of its files, and the one before it has them all. */
    private Optional<SortedSet<String>> atOrBefore(RevWalk walk, RevCommit commit) throws IOException {
        SortedSet<String> here = files(walk, commit);
        return Optional.of(here.isEmpty() ? before(walk, commit) : here).filter(files -> !files.isEmpty());
    }

    private SortedSet<String> before(RevWalk walk, RevCommit commit) throws IOException {
        for (RevCommit parent : commit.getParents()) {
            SortedSet<String> found = files(walk, walk.parseCommit(parent));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return new TreeSet<>();
    }

    private SortedSet<String> files(RevWalk walk, RevCommit commit) throws IOException {
        SortedSet<String> files = new TreeSet<>();
        try (TreeWalk tree = new TreeWalk(walk.getObjectReader())) {
            tree.addTree(commit.getTree());
            tree.setRecursive(true);
            tree.setFilter(PathFilter.create(folder));
            while (tree.next()) {
                files.add(tree.getPathString());
            }
        }
        return files;
    }
}
