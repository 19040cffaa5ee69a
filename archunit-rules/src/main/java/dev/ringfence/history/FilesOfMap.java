package dev.ringfence.history;

import dev.ringfence.files.SlashPath;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Says which files of a commit are those of the map: where it lies today, or where it lay then.
 *
 * @param path where today's map lies, from the work tree
 */
public record FilesOfMap(String path) {

    private static final String ANY_MAP = "module-map.yaml";
    private static final String PART = "." + ANY_MAP;

    /** Says whether a file of a commit may be a map or a part of one. */
    public boolean isAsked(String file) {
        return file.equals(path) || SlashPath.name(file).equals(ANY_MAP) || file.endsWith(PART);
    }

    /**
     * Returns where the map lay in a commit: where it lies today, or else where the only map of the commit does, which
     * has moved since.
     */
    public Optional<String> mapOf(Map<String, String> files) {
        if (files.containsKey(path)) {
            return Optional.of(path);
        }
        return files.keySet().stream()
                .filter(file -> SlashPath.name(file).equals(ANY_MAP))
                .reduce((one, other) -> "")
                .filter(only -> !only.isEmpty());
    }

    /** Returns the map of a commit and what lies below its folder of what may be a part of it. */
    public SortedMap<String, String> of(Map<String, String> files) {
        String found = mapOf(files).orElse("");
        SortedMap<String, String> ofMap = new TreeMap<>(files);
        ofMap.keySet()
                .removeIf(file -> !file.equals(found)
                        && !(file.endsWith(PART) && SlashPath.isBelow(file, SlashPath.folder(found))));
        return ofMap;
    }
}
