package dev.ringfence.map.yaml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;

/**
 * Holds the files that a map is read from: the map itself and the parts that it includes. They may lie on a disk, in a
 * commit, or in memory.
 *
 * <p>A part is known by its path from the map's folder, with forward slashes.
 */
public final class MapFiles {

    /** Reads a file by its path from the map's folder. */
    @FunctionalInterface
    public interface Content {

        /** Returns the bytes of the file. */
        byte[] of(String path) throws IOException;
    }

    /** Knows where the files are. */
    interface Source {

        byte[] map() throws IOException;

        /** Returns the files that the glob names. */
        SortedSet<String> named(PartGlob glob) throws IOException;

        byte[] part(String path) throws IOException;

        /** Says, for a part that is read as a map, what to write where, so that the map above includes the part. */
        String howToInclude();
    }

    private final Source source;

    private MapFiles(Source source) {
        this.source = source;
    }

    /** Returns the map, and what lies below its folder. */
    public static MapFiles onDisk(Path map) {
        return new MapFiles(new FilesOnDisk(map));
    }

    /**
     * Returns a map with what lies below its folder; none of these files is on a disk.
     *
     * @param map its bytes
     * @param paths the files below its folder, at least all whose name ends with {@code .module-map.yaml}
     * @param content what they hold; asked only for those that the map includes
     */
    public static MapFiles inMemory(byte[] map, Collection<String> paths, Content content) {
        return new MapFiles(new FilesInMemory(map, paths, content));
    }

    /** Returns a map with its parts, by the parts' paths from the map's folder. */
    public static MapFiles inMemory(byte[] map, Map<String, byte[]> parts) {
        return inMemory(map, parts.keySet(), path -> parts.getOrDefault(path, new byte[0]));
    }

    /** Returns the same files, as if the map itself held other bytes. */
    public MapFiles withMap(byte[] map) {
        return new MapFiles(new EditedMap(source, map));
    }

    /** Returns the same files, as if the part of that path from the map's folder held other bytes. */
    public MapFiles withPart(String path, byte[] part) {
        return new MapFiles(new EditedPart(source, path, part));
    }

    /** Returns the bytes of the part of that path from the map's folder. */
    public byte[] part(String path) throws IOException {
        return source.part(path);
    }

    Source source() {
        return source;
    }
}
