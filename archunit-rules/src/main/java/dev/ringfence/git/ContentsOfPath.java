package dev.ringfence.git;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Looks for what a file once held, from a commit along the commits that changed the file. */
record ContentsOfPath(Repository repository, String path) {

    private static final int MOST_COMMITS = 500;

    /** Returns the newest content that is the wanted one; empty where none is, or too many commits changed the file. */
    Optional<byte[]> newest(ObjectId from, Predicate<byte[]> wanted) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRetainBody(false);
            walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
            walk.markStart(walk.parseCommit(from));
            int commits = 0;
            for (RevCommit commit = walk.next(); commit != null && commits < MOST_COMMITS; commit = walk.next()) {
                commits++;
                Optional<byte[]> content = content(walk, commit).filter(wanted);
                if (content.isPresent()) {
                    return content;
                }
            }
            return Optional.empty();
        }
    }

    private Optional<byte[]> content(RevWalk walk, RevCommit commit) throws IOException {
        try (TreeWalk file = TreeWalk.forPath(walk.getObjectReader(), path, commit.getTree())) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(repository.open(file.getObjectId(0)).getCachedBytes(Integer.MAX_VALUE));
        }
    }
}
