package dev.ringfence.moves;

import java.nio.file.Path;

/** Takes names of source files apart. */
final class FileNames {

    private FileNames() {}

    /** Returns what stands before the ending: the simple name of the type that a source is named after. */
    static String simpleName(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ending(file).length());
    }

    /** Returns the ending with its dot, such as {@code .java}. */
    static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.'));
    }
}
