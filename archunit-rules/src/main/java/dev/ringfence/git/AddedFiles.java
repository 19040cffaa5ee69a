package dev.ringfence.git;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Finds the files that one tree has and another has not; folders that are equal are not looked into. */
final class AddedFiles {

    private AddedFiles() {}

    static SortedSet<String> between(
            ObjectReader reader, AnyObjectId earlier, AnyObjectId later, Predicate<String> asked) throws IOException {
        SortedSet<String> added = new TreeSet<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(earlier);
            walk.addTree(later);
            walk.setFilter(TreeFilter.ANY_DIFF);
            walk.setRecursive(true);
            while (walk.next()) {
                String path = walk.getPathString();
                boolean isFile = (walk.getRawMode(1) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
                if (isFile && walk.getRawMode(0) == 0 && asked.test(path)) {
                    added.add(path);
                }
            }
        }
        return added;
    }
}
