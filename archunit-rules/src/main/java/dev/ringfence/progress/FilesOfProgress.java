package dev.ringfence.progress;

import dev.ringfence.files.SlashPath;
import dev.ringfence.history.BaselinesOfMap;
import dev.ringfence.project.CodeKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says which files of a commit count: the map with its parts, and the baselines of the map.
 *
 * @param map the path of today's map
 */
record FilesOfProgress(String map) {

    private static final String ANY_MAP = "module-map.yaml";
    private static final String PART = "." + ANY_MAP;

    /** Says whether a file of a commit tells anything. */
    boolean isAsked(String path) {
        return isOfMaps(path)
                || baselines(map, CodeKind.MAIN).isAsked(path)
                || baselines(map, CodeKind.TESTS).isAsked(path);
    }

    private boolean isOfMaps(String path) {
        return path.equals(map) || SlashPath.name(path).equals(ANY_MAP) || path.endsWith(PART);
    }

    private static BaselinesOfMap baselines(String ofMap, CodeKind kind) {
        return new BaselinesOfMap(ofMap, kind);
    }

    /**
     * Returns where the map lay in a commit: where it lies today, or else where the only map of the commit does, which
     * has moved since.
     */
    Optional<String> mapOf(Map<String, String> files) {
        if (files.containsKey(map)) {
            return Optional.of(map);
        }
        List<String> others = files.keySet().stream()
                .filter(path -> SlashPath.name(path).equals(ANY_MAP))
                .toList();
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    /** Returns the map of a commit and what lies below its folder of what may be a part of it. */
    SortedMap<String, String> ofMap(Map<String, String> files) {
        String found = mapOf(files).orElse("");
        SortedMap<String, String> ofMap = new TreeMap<>(files);
        ofMap.keySet()
                .removeIf(path -> !path.equals(found)
                        && !(path.endsWith(PART) && SlashPath.isBelow(path, SlashPath.folder(found))));
        return ofMap;
    }

    /** Returns the baselines of the map, those of test code too. */
    Set<String> baselines(Map<String, String> files) {
        String found = mapOf(files).orElse(map);
        Set<String> all = new TreeSet<>(baselines(found, CodeKind.MAIN).own(files));
        all.addAll(baselines(found, CodeKind.TESTS).own(files));
        return all;
    }
}
