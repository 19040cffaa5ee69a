package dev.ringfence.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** Tells how the histories of two commits differ. */
record CommitsBetween(Repository repository) {

    /** Returns the commits where the two part. */
    List<Revision> mergeBases(ObjectId one, ObjectId other) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRetainBody(false);
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(one));
            walk.markStart(walk.parseCommit(other));
            List<Revision> bases = new ArrayList<>();
            walk.forEach(base -> bases.add(new Revision(base.name())));
            return List.copyOf(bases);
        }
    }

    /** Returns the commits that the later one has and the base has not. */
    Set<Revision> commits(ObjectId base, ObjectId head) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRetainBody(false);
            Set<Revision> commits = new HashSet<>();
            mark(walk, base, head).forEach(commit -> commits.add(new Revision(commit.name())));
            return Set.copyOf(commits);
        }
    }

    /** Returns their messages, the newest first. */
    List<String> messages(ObjectId base, ObjectId head) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            List<String> messages = new ArrayList<>();
            mark(walk, base, head).forEach(commit -> messages.add(commit.getFullMessage()));
            return List.copyOf(messages);
        }
    }

    private static Iterable<RevCommit> mark(RevWalk walk, ObjectId base, ObjectId head) throws IOException {
        walk.markStart(walk.parseCommit(head));
        walk.markUninteresting(walk.parseCommit(base));
        return walk;
    }
}
