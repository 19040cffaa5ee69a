package dev.ringfence.history;

import dev.ringfence.files.SlashPath;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Problem;
import dev.ringfence.map.yaml.MapFiles;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** Reads the maps that commits had, each once. */
public final class MapsThen {

    private final FilesOfMap files;
    private final Function<String, byte[]> content;
    private final Map<SortedMap<String, String>, MapThen> known = new HashMap<>();

    /**
     * Holds the map that a commit had.
     *
     * @param map empty where it cannot be read
     * @param problems why it cannot
     */
    public record MapThen(Optional<ModuleMap> map, List<Problem> problems) {

        static MapThen of(ModuleMapReading reading) {
            return reading instanceof ModuleMapReading.Readable readable
                    ? new MapThen(Optional.of(readable.map()), List.of())
                    : new MapThen(Optional.empty(), ((ModuleMapReading.Unreadable) reading).problems());
        }
    }

    /**
     * Reads maps of one repository.
     *
     * @param content returns what a file holds, by the name that {@link #of} is told for it
     */
    public MapsThen(FilesOfMap files, Function<String, byte[]> content) {
        this.files = files;
        this.content = content;
    }

    /**
     * Returns the map of a commit, the same object for the same files; empty where it had none.
     *
     * @param ofCommit paths of the commit's files, each with a name for what it holds; others than those of maps may be
     *     among them
     */
    public Optional<MapThen> of(Map<String, String> ofCommit) {
        return files.mapOf(ofCommit).map(path -> {
            SortedMap<String, String> ofMap = files.of(ofCommit);
            MapThen then = known.get(ofMap);
            if (then == null) {
                then = MapThen.of(read(ofMap, path));
                known.put(ofMap, then);
            }
            return then;
        });
    }

    private ModuleMapReading read(SortedMap<String, String> ofMap, String path) {
        String folder = SlashPath.folder(path).isEmpty() ? "" : SlashPath.folder(path) + "/";
        List<String> parts = ofMap.keySet().stream()
                .filter(part -> !part.equals(path))
                .map(part -> part.substring(folder.length()))
                .toList();
        return ModuleMapReader.read(
                MapFiles.inMemory(contentOf(ofMap, path), parts, part -> contentOf(ofMap, folder + part)), path);
    }

    private byte[] contentOf(SortedMap<String, String> ofMap, String path) {
        return content.apply(ofMap.getOrDefault(path, ""));
    }
}
