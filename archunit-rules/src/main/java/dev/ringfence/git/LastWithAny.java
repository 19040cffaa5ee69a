package dev.ringfence.git;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Looks for any of some paths, commit by commit. */
final class LastWithAny {

    static final int MOST_COMMITS = 20_000;

    private final RevWalk walk;
    private final WantedPaths wanted;
    private final Children children = new Children();

    LastWithAny(RevWalk walk, Collection<String> paths) {
        this.walk = walk;
        this.wanted = new WantedPaths(walk.getObjectReader(), paths);
    }

    LastSeen run(boolean shallow) throws IOException {
        int commits = 0;
        for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
            Optional<String> found = wanted.firstIn(commit.getTree());
            if (found.isPresent()) {
                return new LastSeen.In(new Revision(commit.name()), found.get(), children.of(commit));
            }
            children.add(commit);
            if (++commits == MOST_COMMITS) {
                return new LastSeen.NotFoundYet();
            }
        }
        return shallow ? new LastSeen.NotFoundYet() : new LastSeen.Never();
    }
}
