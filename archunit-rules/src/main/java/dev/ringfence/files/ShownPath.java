package dev.ringfence.files;

import java.nio.file.Path;

/** Shows a file as messages and reports name it. */
public final class ShownPath {

    private ShownPath() {}

    /**
     * Returns the file's path relative to a folder, with forward slashes; an absolute path where no relative path leads
     * to the file.
     */
    public static String of(Path folder, Path file) {
        Path from = folder.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        boolean sameRoot = from.getRoot() != null && from.getRoot().equals(to.getRoot());
        Path shown = sameRoot ? from.relativize(to) : to;
        return SlashPath.of(shown);
    }
}
