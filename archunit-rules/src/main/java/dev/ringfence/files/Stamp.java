package dev.ringfence.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/**
 * Stands for the files below some folders as they are now, without reading them: equal stamps, equal results.
 *
 * <p>It covers the relative path, the size and the time of change of each file, in milliseconds, since not every file
 * system keeps more. The stamp does not cover where the folders lie, but it covers their order.
 *
 * @param hex a SHA-256, 64 lower-case digits
 * @param youngest when the youngest of the files changed, in milliseconds; 0 where there is no file
 */
public record Stamp(String hex, long youngest) {

    /** Returns the stamp of the files whose relative path, with forward slashes, is wanted. */
    public static Stamp of(List<Path> folders, Predicate<String> wanted) {
        MessageDigest digest = Sha256.digest();
        long youngest = 0;
        List<FileTree> trees = folders.parallelStream()
                .map(folder -> FileTree.below(folder, wanted))
                .toList();
        for (FileTree tree : trees) {
            update(digest, tree);
            youngest = Math.max(youngest, youngest(tree));
        }
        return new Stamp(HexFormat.of().formatHex(digest.digest()), youngest);
    }

    private static long youngest(FileTree tree) {
        return tree.files().stream()
                .mapToLong(file -> file.attributes().lastModifiedTime().toMillis())
                .max()
                .orElse(0);
    }

    /** No path holds a zero character, so no two lists of files are written alike. */
    private static void update(MessageDigest digest, FileTree tree) {
        StringBuilder text = new StringBuilder();
        for (FileTree.Entry file : tree.files()) {
            text.append(file.relative())
                    .append('\0')
                    .append(file.attributes().size())
                    .append('\0')
                    .append(file.attributes().lastModifiedTime().toMillis())
                    .append('\0');
        }
        text.append('\0').append(tree.failures().size()).append('\0');
        digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
