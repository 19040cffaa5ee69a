package dev.ringfence.map.yaml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;

/**
 * The files that a map is read from, its own and the parts that it includes, wherever they are: on a disk, in a commit, in memory.
 *
 * <p>A part is known by its path from the map's folder, with forward slashes.
 */
public final class MapFiles {

    /** The content of a file, by its path from the map's folder. */
    @FunctionalInterface
    public interface Content {

        /** The bytes of the file. */
        byte[] of(String path) throws IOException;
    }

    /** Where they are. */
    interface Source {

        byte[] map() throws IOException;

        /** The files that the glob names. */
        SortedSet<String> named(PartGlob glob) throws IOException;

        byte[] part(String path) throws IOException;

        /** Of a part that is read as a map: what to write where, so that the map above includes it. */
        String howToInclude();
    }

    private final Source source;

    private MapFiles(Source source) {
        this.source = source;
    }

    /** The map, and what lies below its folder. */
    public static MapFiles onDisk(Path map) {
        return new MapFiles(new FilesOnDisk(map));
    }

    /**
     * A map with what lies below its folder, none of it on a disk.
     *
     * @param map its bytes
     * @param paths the files below its folder, at least all whose name ends with {@code .module-map.yaml}
     * @param content what they hold; asked only for those that the map includes
     */
    public static MapFiles inMemory(byte[] map, Collection<String> paths, Content content) {
        return new MapFiles(new FilesInMemory(map, paths, content));
    }

    /** A map with its parts, by their paths from its folder. */
    public static MapFiles inMemory(byte[] map, Map<String, byte[]> parts) {
        return inMemory(map, parts.keySet(), path -> parts.getOrDefault(path, new byte[0]));
    }

    /** The same files, as if the map itself held other bytes. */
    public MapFiles withMap(byte[] map) {
        return new MapFiles(new EditedMap(source, map));
    }

    Source source() {
        return source;
    }
}
