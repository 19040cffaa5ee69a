package dev.ringfence.files;

import java.nio.file.Path;
import java.util.Set;

/** Writes a path as text with forward slashes, which reads the same on every system, and takes such a text apart. */
public final class SlashPath {

    private SlashPath() {}

    /** Returns the path as it is; a backslash that is part of a name becomes a slash too. */
    public static String of(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Returns the path of a file as seen from a folder; both are absolute, or neither is. */
    public static String from(Path folder, Path file) {
        return of(folder.relativize(file));
    }

    /** Returns the folder of a path, empty for the top. */
    public static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Returns the last name of a path. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Says whether a path lies below a folder; below the top, which is empty, lies every path. */
    public static boolean isBelow(String path, String folder) {
        return folder.isEmpty() || path.startsWith(folder + "/");
    }

    /** Returns the nearest of some folders to a folder, which may be it itself; the top has to be one of them. */
    public static String nearest(String folder, Set<String> folders) {
        String around = folder;
        while (!folders.contains(around)) {
            around = folder(around);
        }
        return around;
    }
}
