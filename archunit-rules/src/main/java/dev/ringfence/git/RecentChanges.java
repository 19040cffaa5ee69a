package dev.ringfence.git;

import static dev.ringfence.git.Damage.reading;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Goes over all commits that the one checked out has, and tells what those of the last months changed.
 *
 * <p>Months go back from that commit's own date, by the dates of committers, in UTC. Merges are passed over. Like those
 * of {@link GitHistory}, every method throws {@link UnreadableHistoryException} where commits cannot be read.
 */
public final class RecentChanges implements AutoCloseable {

    private static final int BEFORE = 0;
    private static final int AFTER = 1;

    private final RevWalk walk;
    private final Optional<ObjectId> head;
    private final Set<ObjectId> shallow;
    private final FilesOfTrees files;

    RecentChanges(RevWalk walk, Optional<ObjectId> head, Set<ObjectId> shallow, Predicate<String> asked) {
        this.walk = walk;
        this.head = head;
        this.shallow = Set.copyOf(shallow);
        this.files = new FilesOfTrees(walk.getObjectReader(), asked);
    }

    /**
     * Tells the changes, the newest first.
     *
     * @return whether all commits of these months are here; where a shallow clone begins later, what was told is a part
     */
    public boolean tell(int months, Consumer<Change> told) {
        return head.isEmpty() || reading(() -> tell(walk.parseCommit(head.get()), months, told));
    }

    private boolean tell(RevCommit newest, int months, Consumer<Change> told) throws IOException {
        long first = Instant.ofEpochSecond(newest.getCommitTime())
                .atOffset(ZoneOffset.UTC)
                .minusMonths(months)
                .toEpochSecond();
        boolean isWhole = true;
        walk.markStart(newest);
        for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
            if (commit.getCommitTime() < first) {
                continue;
            }
            if (shallow.contains(commit.toObjectId())) {
                isWhole = false;
            } else if (RevFilter.NO_MERGES.include(walk, commit)) {
                told.accept(change(commit));
            }
        }
        return isWhole;
    }

    private Change change(RevCommit commit) throws IOException {
        walk.parseBody(commit);
        PersonIdent author = commit.getAuthorIdent();
        commit.disposeBody();
        Optional<ObjectId> before = before(commit);
        SortedSet<String> paths = new TreeSet<>();
        SortedSet<String> gone = new TreeSet<>();
        compare(before, commit, paths, gone);
        return new Change(
                author.getName(),
                author.getEmailAddress(),
                Collections.unmodifiableSortedSet(paths),
                Collections.unmodifiableSortedSet(gone),
                before.isEmpty() || gone.isEmpty() ? Collections.emptySortedMap() : asked(before.get()));
    }

    private SortedMap<String, String> asked(ObjectId tree) throws IOException {
        return Collections.unmodifiableSortedMap(files.of(tree));
    }

    private Optional<ObjectId> before(RevCommit commit) throws IOException {
        if (commit.getParentCount() == 0) {
            return Optional.empty();
        }
        walk.parseHeaders(commit.getParent(0));
        return Optional.of(commit.getParent(0).getTree().toObjectId());
    }

    private void compare(Optional<ObjectId> before, RevCommit commit, Set<String> paths, Set<String> gone)
            throws IOException {
        try (TreeWalk both = new TreeWalk(walk.getObjectReader())) {
            if (before.isPresent()) {
                both.addTree(before.get());
            } else {
                both.addTree(new EmptyTreeIterator());
            }
            both.addTree(commit.getTree());
            both.setFilter(TreeFilter.ANY_DIFF);
            both.setRecursive(true);
            while (both.next()) {
                paths.add(both.getPathString());
                if (both.getRawMode(AFTER) == 0 && both.getRawMode(BEFORE) != 0) {
                    gone.add(both.getPathString());
                }
            }
        }
    }

    /** Returns what a file holds, by the name that {@link Change#before} has for it. */
    public byte[] content(String name) {
        return reading(
                () -> walk.getObjectReader().open(ObjectId.fromString(name)).getBytes());
    }

    @Override
    public void close() {
        walk.close();
    }
}
