package dev.ringfence.git;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Walks the commits that changed a file or a folder, the newest first. */
record CommitsThatChanged(Repository repository, String path) {

    private static final int MOST_COMMITS = 500;

    /** Looks for something at a commit. */
    interface Look<T> {

        /** Returns what is there, where it is what is looked for. */
        Optional<T> at(RevWalk walk, RevCommit commit) throws IOException;
    }

    /** Returns what the newest commit has that has any of it; nothing where too many commits would have to be asked. */
    <T> Optional<T> newest(ObjectId from, Look<T> look) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRetainBody(false);
            walk.setRewriteParents(false);
            walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
            walk.markStart(walk.parseCommit(from));
            int commits = 0;
            for (RevCommit commit = walk.next(); commit != null && commits < MOST_COMMITS; commit = walk.next()) {
                commits++;
                Optional<T> found = look.at(walk, commit);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
    }
}
