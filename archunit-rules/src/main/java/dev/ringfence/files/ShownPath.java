package dev.ringfence.files;

import java.nio.file.Path;

/** A file as messages and reports name it. */
public final class ShownPath {

    private ShownPath() {}

    /** The file relative to a folder, with forward slashes; absolute where no relative path leads there. */
    public static String of(Path folder, Path file) {
        Path from = folder.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        boolean sameRoot = from.getRoot() != null && from.getRoot().equals(to.getRoot());
        Path shown = sameRoot ? from.relativize(to) : to;
        return SlashPath.of(shown);
    }
}
