package dev.ringfence.moves;

import java.util.regex.Pattern;

/** Tells the sources among the files of a tree. */
public final class Sources {

    private static final Pattern SOURCE = Pattern.compile(".*\\.(?:java|kt|groovy|scala)");

    private Sources() {}

    /** Says whether a file of that name is a source. */
    public static boolean isSource(String path) {
        return SOURCE.matcher(path).matches();
    }
}
