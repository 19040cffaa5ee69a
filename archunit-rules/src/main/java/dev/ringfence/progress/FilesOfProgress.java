package dev.ringfence.progress;

import dev.ringfence.history.BaselinesOfMap;
import dev.ringfence.history.FilesOfMap;
import dev.ringfence.project.CodeKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Says which files of a commit count: the map with its parts, and the baselines of the map.
 *
 * @param ofMap those of the map
 */
record FilesOfProgress(FilesOfMap ofMap) {

    /** Says whether a file of a commit tells anything. */
    boolean isAsked(String path) {
        return ofMap.isAsked(path)
                || baselines(ofMap.path(), CodeKind.MAIN).isAsked(path)
                || baselines(ofMap.path(), CodeKind.TESTS).isAsked(path);
    }

    private static BaselinesOfMap baselines(String ofMap, CodeKind kind) {
        return new BaselinesOfMap(ofMap, kind);
    }

    Optional<String> mapOf(Map<String, String> files) {
        return ofMap.mapOf(files);
    }

    SortedMap<String, String> ofMap(Map<String, String> files) {
        return ofMap.of(files);
    }

    /** Returns the baselines of the map, those of test code too. */
    Set<String> baselines(Map<String, String> files) {
        String found = mapOf(files).orElse(ofMap.path());
        Set<String> all = new TreeSet<>(baselines(found, CodeKind.MAIN).own(files));
        all.addAll(baselines(found, CodeKind.TESTS).own(files));
        return all;
    }
}
