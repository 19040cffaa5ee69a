package dev.ringfence.growth;

import dev.ringfence.git.TreeFiles;
import dev.ringfence.map.yaml.MapFiles;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import java.util.List;

/** Reads the map of a commit with the parts that it had then. */
final class MapOfCommit {

    private MapOfCommit() {}

    /** Reads the map at that path, and whatever the map includes, from those files. */
    static ModuleMapReading read(TreeFiles files, String path) {
        return ModuleMapReader.read(withParts(files, path), path);
    }

    /** The parts that a map includes lie below its folder, and no link leads to them. */
    private static MapFiles withParts(TreeFiles files, String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        List<String> below = files.pathsWithoutLinks(other -> other.startsWith(folder)).stream()
                .map(other -> other.substring(folder.length()))
                .toList();
        return MapFiles.inMemory(content(files, path), below, part -> content(files, folder + part));
    }

    private static byte[] content(TreeFiles files, String path) {
        return files.content(path).orElse(new byte[0]);
    }
}
