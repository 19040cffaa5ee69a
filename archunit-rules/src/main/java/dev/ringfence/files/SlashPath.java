package dev.ringfence.files;

import java.nio.file.Path;

/** A path as text with forward slashes, which reads the same on every system. */
public final class SlashPath {

    private SlashPath() {}

    /** The path as it is; a backslash that is part of a name becomes a slash too. */
    public static String of(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The path of a file as seen from a folder; both are absolute, or neither is. */
    public static String from(Path folder, Path file) {
        return of(folder.relativize(file));
    }
}
