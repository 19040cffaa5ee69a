package dev.ringfence.map;

import dev.ringfence.map.Segments.Segment;
import java.util.Arrays;
import java.util.List;

/**
 * A glob of paths: names divided by slashes, {@code *} for any characters of one name, {@code ?} for one of them, and {@code **} for any
 * number of folders.
 */
public final class PathGlob {

    /** A name that stands for any number of folders. */
    public static final String FOLDERS = "**";

    private final Segments segments;

    private PathGlob(Segments segments) {
        this.segments = segments;
    }

    /** The glob that a text is. */
    public static PathGlob of(String text) {
        return new PathGlob(new Segments(split(text).stream()
                .map(name -> name.equals(FOLDERS) ? Segments.SPAN : new Segment(name))
                .toList()));
    }

    /** Whether it names a path. */
    public boolean names(String path) {
        return segments.matches(split(path));
    }

    /** Whether a path that it names may lie in the folder, or below it. */
    public boolean leadsInto(String folder) {
        return segments.mayBegin(split(folder));
    }

    private static List<String> split(String path) {
        return Arrays.asList(path.split("/"));
    }
}
