package dev.ringfence.files;

import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Stands for the files below some folders as they are now, without reading them: equal stamps, equal results.
 *
 * <p>It covers the relative path, the size and the time of change of each file, in milliseconds, since not every file
 * system keeps more. The stamp does not cover where the folders lie, but it covers their order.
 *
 * @param hex a {@link Sum}
 * @param youngest when the youngest of the files changed, in milliseconds; 0 where there is no file
 */
public record Stamp(String hex, long youngest) {

    /** Returns the stamp of the files of folders. */
    public static Stamp of(List<FileTree> trees) {
        Sum sum = new Sum();
        long youngest = 0;
        for (FileTree tree : trees) {
            add(sum, tree);
            youngest = Math.max(youngest, youngest(tree));
        }
        return new Stamp(sum.hex(), youngest);
    }

    private static long youngest(FileTree tree) {
        return tree.files().stream().mapToLong(Stamp::modifiedMillis).max().orElse(0);
    }

    private static long modifiedMillis(FileTree.Entry file) {
        return TimeUnit.NANOSECONDS.toMillis(file.modified());
    }

    /** No path holds a zero character, so no two lists of files are written alike. */
    private static void add(Sum sum, FileTree tree) {
        for (FileTree.Entry file : tree.files()) {
            sum.add(file.relative() + '\0' + file.size() + '\0' + modifiedMillis(file) + '\0');
        }
        sum.add("\0" + tree.failures().size() + '\0');
    }
}
