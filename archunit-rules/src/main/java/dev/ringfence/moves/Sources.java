package dev.ringfence.moves;

import java.util.List;

/** Tells the sources among the files of a tree. */
public final class Sources {

    private static final List<String> ENDINGS = List.of(".java", ".kt", ".groovy", ".scala");

    private Sources() {}

    /** Says whether a file of that name is a source. */
    public static boolean isSource(String path) {
        return ENDINGS.stream().anyMatch(path::endsWith);
    }
}
