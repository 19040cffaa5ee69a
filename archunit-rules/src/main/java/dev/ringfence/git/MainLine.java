package dev.ringfence.git;

import static dev.ringfence.git.Damage.reading;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Goes back from what is checked out along first parents, and says of each commit which files it has.
 *
 * <p>A branch that was merged is one step, as it is for whoever reads the main branch. Links and submodules are not followed. Like
 * those of {@link GitHistory}, every method throws {@link UnreadableHistoryException} where commits cannot be read.
 */
public final class MainLine implements AutoCloseable {

    private final RevWalk walk;
    private final FilesOfTrees trees;
    private Optional<RevCommit> next;

    MainLine(RevWalk walk, Optional<ObjectId> head, Predicate<String> asked) throws IOException {
        this.walk = walk;
        this.trees = new FilesOfTrees(walk.getObjectReader(), asked);
        this.next = head.isPresent() ? Optional.of(walk.parseCommit(head.get())) : Optional.empty();
    }

    /**
     * Describes a commit.
     *
     * @param revision which it is
     * @param day when it was committed, UTC
     * @param files the files that are asked for: their paths, and a name for what each holds
     */
    public record Commit(Revision revision, LocalDate day, SortedMap<String, String> files) {}

    /** Says whether there is an earlier commit; of a shallow clone, only those that are here count. */
    public boolean hasNext() {
        return next.isPresent();
    }

    /** Returns the next commit, each time an earlier one. */
    public Commit next() {
        RevCommit commit = next.orElseThrow(NoSuchElementException::new);
        return reading(() -> {
            walk.parseHeaders(commit);
            Commit found = new Commit(new Revision(commit.name()), day(commit), trees.of(commit.getTree()));
            next = commit.getParentCount() == 0 ? Optional.empty() : Optional.of(commit.getParent(0));
            return found;
        });
    }

    private static LocalDate day(RevCommit commit) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(commit.getCommitTime()), ZoneOffset.UTC);
    }

    /** Returns what a file holds, by the name that {@link Commit#files} has for it. */
    public byte[] content(String name) {
        return reading(
                () -> walk.getObjectReader().open(ObjectId.fromString(name)).getBytes());
    }

    @Override
    public void close() {
        walk.close();
    }
}
