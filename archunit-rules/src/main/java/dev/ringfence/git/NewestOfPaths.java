package dev.ringfence.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/**
 * Knows the newest commit of every path, as far as the walk went. No commit is walked twice, and no unchanged folder is
 * read twice. It is for many questions that a few commits answer; {@link LastWithAny} is for one.
 */
final class NewestOfPaths implements AutoCloseable {

    private final RevWalk walk;
    private final Predicate<String> wanted;
    private final List<ObjectId> commits = new ArrayList<>();
    private final Children children = new Children();
    private final Map<String, Integer> newest = new HashMap<>();
    private final Set<String> read = new HashSet<>();

    /**
     * Begins.
     *
     * @param walk stands before the newest commit
     * @param wanted which paths will be asked for
     */
    NewestOfPaths(RevWalk walk, Predicate<String> wanted) {
        this.walk = walk;
        this.wanted = wanted;
    }

    /** Returns the newest commit that has any of the paths. */
    LastSeen ofAny(Collection<String> paths, boolean isShallow) throws IOException {
        Optional<LastSeen.In> found = known(paths);
        while (found.isEmpty() && commits.size() < LastWithAny.MOST_COMMITS && next()) {
            found = known(paths);
        }
        boolean isAll = !isShallow && commits.size() < LastWithAny.MOST_COMMITS;
        return found.<LastSeen>map(in -> in).orElseGet(() -> isAll ? new LastSeen.Never() : new LastSeen.NotFoundYet());
    }

    private Optional<LastSeen.In> known(Collection<String> paths) {
        return paths.stream()
                .map(newest::get)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(commits::get)
                .map(commit -> new LastSeen.In(new Revision(commit.name()), children.of(commit)));
    }

    private boolean next() throws IOException {
        RevCommit commit = walk.next();
        if (commit == null) {
            return false;
        }
        commits.add(commit.toObjectId());
        children.add(commit);
        read("", commit.getTree());
        return true;
    }

    private void read(String folder, AnyObjectId tree) throws IOException {
        if (!read.add(folder + " " + tree.name())) {
            return;
        }
        CanonicalTreeParser entries = new CanonicalTreeParser(null, walk.getObjectReader(), tree.toObjectId());
        for (; !entries.eof(); entries.next(1)) {
            String path = folder + entries.getEntryPathString();
            if (entries.getEntryFileMode().equals(FileMode.TREE)) {
                read(path + "/", entries.getEntryObjectId());
            } else if (wanted.test(path)) {
                newest.putIfAbsent(path, commits.size() - 1);
            }
        }
    }

    @Override
    public void close() {
        walk.close();
    }
}
