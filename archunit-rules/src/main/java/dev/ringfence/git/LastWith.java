package dev.ringfence.git;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/** Looks for a path, commit by commit; a folder that was looked into is not looked into again. */
final class LastWith {

    static final int MOST_COMMITS = 20_000;

    private final RevWalk walk;
    private final ObjectReader objects;
    private final String[] names;
    private final Set<String> without = new HashSet<>();

    LastWith(RevWalk walk, String path) {
        this.walk = walk;
        this.objects = walk.getObjectReader();
        this.names = path.split("/");
    }

    LastSeen run(boolean shallow) throws IOException {
        int commits = 0;
        for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
            if (has(commit.getTree(), 0)) {
                return new LastSeen.In(new Revision(commit.name()));
            }
            if (++commits == MOST_COMMITS) {
                return new LastSeen.NotFoundYet(commits, false);
            }
        }
        return shallow ? new LastSeen.NotFoundYet(commits, true) : new LastSeen.Never();
    }

    private boolean has(AnyObjectId tree, int depth) throws IOException {
        String looked = depth + tree.name();
        if (without.contains(looked)) {
            return false;
        }
        boolean found = find(tree.toObjectId(), depth);
        if (!found) {
            without.add(looked);
        }
        return found;
    }

    private boolean find(ObjectId tree, int depth) throws IOException {
        CanonicalTreeParser entries = new CanonicalTreeParser(null, objects, tree);
        while (!entries.eof() && !entries.getEntryPathString().equals(names[depth])) {
            entries.next(1);
        }
        if (entries.eof()) {
            return false;
        }
        boolean isFolder = entries.getEntryFileMode().equals(FileMode.TREE);
        boolean isLast = depth == names.length - 1;
        return isLast ? !isFolder : isFolder && has(entries.getEntryObjectId(), depth + 1);
    }
}
