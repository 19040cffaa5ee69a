package dev.ringfence.map;

import dev.ringfence.map.Segments.Segment;
import java.util.Arrays;
import java.util.List;

/**
 * Matches paths: {@code *} stands for any characters of one name, {@code ?} for one character, and {@code **} for any
 * number of folders.
 */
public final class PathGlob {

    /** Stands for any number of folders in the place of a name. */
    public static final String FOLDERS = "**";

    private final Segments segments;

    private PathGlob(Segments segments) {
        this.segments = segments;
    }

    /** Returns the glob that the text writes. */
    public static PathGlob of(String text) {
        return new PathGlob(new Segments(split(text).stream()
                .map(name -> name.equals(FOLDERS) ? Segments.SPAN : new Segment(name))
                .toList()));
    }

    /** Says whether the glob names the path. */
    public boolean names(String path) {
        return segments.matches(split(path));
    }

    /** Says whether a path that the glob names may lie in the folder, or below it. */
    public boolean leadsInto(String folder) {
        return segments.mayBegin(split(folder));
    }

    private static List<String> split(String path) {
        return Arrays.asList(path.split("/"));
    }
}
