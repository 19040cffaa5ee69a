package dev.ringfence.progress;

import dev.ringfence.files.SlashPath;
import dev.ringfence.git.MainLine;
import dev.ringfence.map.Judge;
import dev.ringfence.map.yaml.MapFiles;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Reads the maps of commits, each once. */
final class MapsThen {

    private final MainLine commits;
    private final FilesOfProgress files;
    private final Map<SortedMap<String, String>, Judge> known = new HashMap<>();

    MapsThen(MainLine commits, FilesOfProgress files) {
        this.commits = commits;
        this.files = files;
    }

    Judge of(State state) throws UnreadableThenException {
        SortedMap<String, String> ofMap = files.ofMap(state.files());
        Judge judge = known.get(ofMap);
        if (judge == null) {
            judge = read(state, ofMap);
            known.put(ofMap, judge);
        }
        return judge;
    }

    private Judge read(State state, SortedMap<String, String> ofMap) throws UnreadableThenException {
        String path = files.mapOf(state.files())
                .orElseThrow(() -> new UnreadableThenException("there is no module map in " + state.sha()));
        String folder = SlashPath.folder(path).isEmpty() ? "" : SlashPath.folder(path) + "/";
        List<String> parts = ofMap.keySet().stream()
                .filter(part -> !part.equals(path))
                .map(part -> part.substring(folder.length()))
                .toList();
        ModuleMapReading reading = ModuleMapReader.read(
                MapFiles.inMemory(
                        commits.content(nameOf(ofMap, path)),
                        parts,
                        part -> commits.content(nameOf(ofMap, folder + part))),
                path);
        if (reading instanceof ModuleMapReading.Readable readable) {
            return new Judge(readable.map());
        }
        throw UnreadableThenException.of(
                state, ((ModuleMapReading.Unreadable) reading).problems().get(0));
    }

    private static String nameOf(SortedMap<String, String> ofMap, String path) {
        return ofMap.getOrDefault(path, "");
    }
}
