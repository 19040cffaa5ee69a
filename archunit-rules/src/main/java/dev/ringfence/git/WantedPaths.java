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
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/** Looks for some paths in the trees of many commits; a folder that was looked into is not looked into again. */
final class WantedPaths {

    private final ObjectReader objects;
    private final Wanted wanted = new Wanted("");
    private final Set<String> without = new HashSet<>();

    WantedPaths(ObjectReader objects, Collection<String> paths) {
        this.objects = objects;
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

    /** Returns the first of the paths that the tree has, in the order of the tree. */
    Optional<String> firstIn(AnyObjectId tree) throws IOException {
        return find(tree, wanted).map(found -> found.path().substring(1));
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
