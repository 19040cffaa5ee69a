package dev.ringfence.git;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/** Looks for any of some paths, commit by commit; a folder that was looked into is not looked into again. */
final class LastWithAny {

    static final int MOST_COMMITS = 20_000;

    private final RevWalk walk;
    private final ObjectReader objects;
    private final Wanted wanted = new Wanted("");
    private final Set<String> without = new HashSet<>();
    private final Children children = new Children();

    LastWithAny(RevWalk walk, Collection<String> paths) {
        this.walk = walk;
        this.objects = walk.getObjectReader();
        paths.forEach(path -> wanted.add(path.split("/"), 0));
    }

    /** Names a folder, or a file where nothing is wanted below it. */
    private record Wanted(String path, Map<String, Wanted> below) {

        Wanted(String path) {
            this(path, new TreeMap<>());
        }

        void add(String[] names, int depth) {
            if (depth < names.length) {
                below.computeIfAbsent(names[depth], name -> new Wanted(path + "/" + name))
                        .add(names, depth + 1);
            }
        }

        boolean isFile() {
            return below.isEmpty();
        }
    }

    LastSeen run(boolean shallow) throws IOException {
        int commits = 0;
        for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
            Optional<Wanted> found = find(commit.getTree(), wanted);
            if (found.isPresent()) {
                String path = found.get().path().substring(1);
                return new LastSeen.In(new Revision(commit.name()), path, children.of(commit));
            }
            children.add(commit);
            if (++commits == MOST_COMMITS) {
                return new LastSeen.NotFoundYet();
            }
        }
        return shallow ? new LastSeen.NotFoundYet() : new LastSeen.Never();
    }

    private Optional<Wanted> find(AnyObjectId tree, Wanted folder) throws IOException {
        String looked = folder.path() + " " + tree.name();
        if (without.contains(looked)) {
            return Optional.empty();
        }
        Optional<Wanted> found = find(new CanonicalTreeParser(null, objects, tree.toObjectId()), folder);
        if (found.isEmpty()) {
            without.add(looked);
        }
        return found;
    }

    private Optional<Wanted> find(CanonicalTreeParser entries, Wanted folder) throws IOException {
        for (; !entries.eof(); entries.next(1)) {
            Wanted wantedHere = folder.below().get(entries.getEntryPathString());
            Optional<Wanted> found = wantedHere == null ? Optional.empty() : findAt(entries, wantedHere);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Wanted> findAt(CanonicalTreeParser entry, Wanted wantedHere) throws IOException {
        boolean isFolder = entry.getEntryFileMode().equals(FileMode.TREE);
        if (wantedHere.isFile()) {
            return isFolder ? Optional.empty() : Optional.of(wantedHere);
        }
        return isFolder ? find(entry.getEntryObjectId(), wantedHere) : Optional.empty();
    }
}
