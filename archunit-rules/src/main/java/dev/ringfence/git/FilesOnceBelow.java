package dev.ringfence.git;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Lists the files that lay below a folder when it was last there. */
record FilesOnceBelow(Repository repository, String folder) {

    private static final int MOST_COMMITS = 500;

    /** Returns their paths; none where the folder was never there, or many commits ago. */
    SortedSet<String> from(ObjectId head) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRewriteParents(false);
            walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(folder), TreeFilter.ANY_DIFF));
            walk.markStart(walk.parseCommit(head));
            int commits = 0;
            for (RevCommit commit = walk.next(); commit != null && commits < MOST_COMMITS; commit = walk.next()) {
                commits++;
                SortedSet<String> here = files(walk, commit);
                SortedSet<String> found = here.isEmpty() ? before(walk, commit) : here;
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return new TreeSet<>();
        }
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
