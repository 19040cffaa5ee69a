package dev.ringfence.git;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Finds the files that only one of two trees has; folders that are equal are not looked into, and no link is followed. */
final class TwoTrees {

    private static final int ONE = 0;
    private static final int OTHER = 1;

    private TwoTrees() {}

    /**
     * Tells the files of one of them.
     *
     * @param one empty for a tree without files
     * @param asked which files are told
     */
    static void compare(
            ObjectReader reader,
            Optional<ObjectId> one,
            ObjectId other,
            Predicate<String> asked,
            Consumer<String> onlyInOne,
            Consumer<String> onlyInOther)
            throws IOException {
        try (TreeWalk walk = new TreeWalk(reader)) {
            if (one.isPresent()) {
                walk.addTree(one.get());
            } else {
                walk.addTree((AbstractTreeIterator) new EmptyTreeIterator());
            }
            walk.addTree(other);
            walk.setFilter(TreeFilter.ANY_DIFF);
            walk.setRecursive(true);
            while (walk.next()) {
                boolean isInOne = walk.getRawMode(ONE) != 0;
                boolean isInOther = walk.getRawMode(OTHER) != 0;
                if (isInOne != isInOther && isFile(walk, isInOne ? ONE : OTHER)) {
                    String path = walk.getPathString();
                    if (asked.test(path)) {
                        (isInOne ? onlyInOne : onlyInOther).accept(path);
                    }
                }
            }
        }
    }

    private static boolean isFile(TreeWalk walk, int tree) {
        int type = walk.getRawMode(tree) & FileMode.TYPE_MASK;
        return type == FileMode.TYPE_FILE || type == FileMode.TYPE_SYMLINK;
    }
}
