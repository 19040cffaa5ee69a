package dev.ringfence.git;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Walks all parents of a commit, and tells what each commit of some months changed; merges are passed over. */
record ChangesSince(RevWalk walk, RevCommit head) {

    /** Tells the changes of the months before the head's own date, by the dates of committers. */
    void tell(int months, Consumer<Change> told) throws IOException {
        long first = Instant.ofEpochSecond(head.getCommitTime())
                .atOffset(ZoneOffset.UTC)
                .minusMonths(months)
                .toEpochSecond();
        walk.setRevFilter(RevFilter.NO_MERGES);
        walk.markStart(head);
        for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
            if (commit.getCommitTime() >= first) {
                walk.parseBody(commit);
                told.accept(change(commit));
                commit.disposeBody();
            }
        }
    }

    private Change change(RevCommit commit) throws IOException {
        PersonIdent author = commit.getAuthorIdent();
        return new Change(author.getName(), author.getEmailAddress(), paths(commit));
    }

    private SortedSet<String> paths(RevCommit commit) throws IOException {
        try (TreeWalk files = new TreeWalk(walk.getObjectReader())) {
            if (commit.getParentCount() == 0) {
                files.addTree(new EmptyTreeIterator());
            } else {
                walk.parseHeaders(commit.getParent(0));
                files.addTree(commit.getParent(0).getTree());
            }
            files.addTree(commit.getTree());
            files.setFilter(TreeFilter.ANY_DIFF);
            files.setRecursive(true);
            SortedSet<String> paths = new TreeSet<>();
            while (files.next()) {
                paths.add(files.getPathString());
            }
            return Collections.unmodifiableSortedSet(paths);
        }
    }
}
