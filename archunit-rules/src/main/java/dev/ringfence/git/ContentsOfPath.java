package dev.ringfence.git;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Looks for what a file once held, from a commit along the commits that changed the file. */
record ContentsOfPath(Repository repository, String path) {

    /** Returns the newest content that is the wanted one; empty where none is, or too many commits changed the file. */
    Optional<byte[]> newest(ObjectId from, Predicate<byte[]> wanted) throws IOException {
        return new CommitsThatChanged(repository, path)
                .newest(from, (walk, commit) -> content(walk, commit).filter(wanted));
    }

    private Optional<byte[]> content(RevWalk walk, RevCommit commit) throws IOException {
        try (TreeWalk file = TreeWalk.forPath(walk.getObjectReader(), path, commit.getTree())) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(repository.open(file.getObjectId(0)).getCachedBytes(Integer.MAX_VALUE));
        }
    }
}
