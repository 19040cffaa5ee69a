package dev.ringfence.history;

import dev.ringfence.files.SlashPath;
import dev.ringfence.git.GitHistory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Says which files of a commit are those of the map: where it lies today, or where it lay then.
 *
 * @param paths where today's map lies, from the work tree, and then the names that it had before, the newest first
 */
public record FilesOfMap(List<String> paths) {

    private static final String ANY_MAP = "module-map.yaml";
    private static final String PART = "." + ANY_MAP;

    /** Keeps what nobody can change. */
    public FilesOfMap {
        paths = List.copyOf(paths);
    }

    /** Returns the files of the map at a path, wherever it was renamed from. */
    public static FilesOfMap in(GitHistory history, String path) {
        return new FilesOfMap(history.namesOf(path));
    }

    /** Returns where today's map lies, from the work tree. */
    public String path() {
        return paths.get(0);
    }

    /** Says whether a file of a commit may be a map or a part of one. */
    public boolean isAsked(String file) {
        return paths.contains(file) || SlashPath.name(file).equals(ANY_MAP) || file.endsWith(PART);
    }

    /**
     * Returns where the map lay in a commit: where it lies today, or else by the name that it had then as git follows
     * it. Where git finds none, it is the only map of the commit, which has moved since.
     */
    public Optional<String> mapOf(Map<String, String> files) {
        Optional<String> named = paths.stream().filter(files::containsKey).findFirst();
        if (named.isPresent()) {
            return named;
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
