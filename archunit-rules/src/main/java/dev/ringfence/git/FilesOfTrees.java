package dev.ringfence.git;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/** Finds files in the trees of many commits; a folder that several commits share is looked into once. */
final class FilesOfTrees {

    /** A tree may be deeper than any disk allows, and than the stack. */
    private static final int LONGEST_PATH = 4096;

    private final ObjectReader objects;
    private final Predicate<String> asked;
    private final Map<Folder, SortedMap<String, String>> known = new HashMap<>();

    /**
     * Looks for files.
     *
     * @param asked which files, by path
     */
    FilesOfTrees(ObjectReader objects, Predicate<String> asked) {
        this.objects = objects;
        this.asked = asked;
    }

    /** Names a folder; what is asked for in it depends on where it lies. */
    private record Folder(String path, ObjectId tree) {}

    /** Returns the paths of the files in a tree, each with the hash of what it holds. */
    SortedMap<String, String> of(AnyObjectId tree) throws IOException {
        return below(new Folder("", tree.toObjectId()));
    }

    private SortedMap<String, String> below(Folder folder) throws IOException {
        SortedMap<String, String> found = known.get(folder);
        if (found == null) {
            found = read(folder);
            known.put(folder, found.isEmpty() ? Collections.emptySortedMap() : found);
        }
        return found;
    }

    private SortedMap<String, String> read(Folder folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        CanonicalTreeParser entries = new CanonicalTreeParser(null, objects, folder.tree());
        for (; !entries.eof(); entries.next(1)) {
            String path = folder.path() + entries.getEntryPathString();
            int type = entries.getEntryRawMode() & FileMode.TYPE_MASK;
            if (type == FileMode.TYPE_TREE && path.length() < LONGEST_PATH) {
                files.putAll(below(new Folder(path + "/", entries.getEntryObjectId())));
            } else if (type == FileMode.TYPE_FILE && asked.test(path)) {
                files.put(path, entries.getEntryObjectId().name());
            }
        }
        return files;
    }
}
