package dev.ringfence.history;

import dev.ringfence.baseline.BaselineName;
import dev.ringfence.files.SlashPath;
import dev.ringfence.project.CodeKind;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says which files of a commit are the baselines of one map. They lie in the map's folder or below it, and not below
 * the folder of another map; in a commit that does not have the map, all baselines are its own.
 *
 * @param map the path of the map
 * @param kind the code that they know the debt of
 */
public record BaselinesOfMap(String map, CodeKind kind) {

    private static final Pattern BASELINE = Pattern.compile("(?:.*/)?ringfence/[^/]+\\.baseline");
    private static final String ANY_MAP = "module-map.yaml";

    /** Says whether a file of a commit tells anything. */
    public boolean isAsked(String path) {
        return isMap(path) || isBaseline(path);
    }

    private boolean isMap(String path) {
        return path.equals(map) || SlashPath.name(path).equals(ANY_MAP);
    }

    private boolean isBaseline(String path) {
        return BASELINE.matcher(path).matches()
                && BaselineName.ofFile(SlashPath.name(path)).tests() == (kind == CodeKind.TESTS);
    }

    /** Returns all baselines of a commit, those of other maps too: a line may have come from there. */
    SortedMap<String, String> all(Map<String, String> files) {
        SortedMap<String, String> baselines = new TreeMap<>(files);
        baselines.keySet().removeIf(path -> !isBaseline(path));
        return baselines;
    }

    /** Returns the paths of the map's own baselines. */
    public Set<String> own(Map<String, String> files) {
        Set<String> others = files.containsKey(map) ? nearer(files) : Set.of();
        String folder = files.containsKey(map) ? SlashPath.folder(map) : "";
        return files.keySet().stream()
                .filter(path -> isBaseline(path) && isOf(project(path), folder))
                .filter(path -> others.stream().noneMatch(other -> isOf(project(path), other)))
                .collect(Collectors.toSet());
    }

    /** Returns the folders of maps that lie below this one. */
    private Set<String> nearer(Map<String, String> files) {
        return files.keySet().stream()
                .filter(path -> !path.equals(map) && isMap(path))
                .map(SlashPath::folder)
                .filter(other -> !other.equals(SlashPath.folder(map)) && isOf(other, SlashPath.folder(map)))
                .collect(Collectors.toSet());
    }

    /** Returns the module that a baseline is of. */
    static String module(String path) {
        return BaselineName.ofFile(SlashPath.name(path)).stem();
    }

    private static String project(String path) {
        return SlashPath.folder(SlashPath.folder(path));
    }

    /** Says whether a map may judge a project: it lies in the folder of the map, or below. */
    private static boolean isOf(String project, String folder) {
        return project.equals(folder) || SlashPath.isBelow(project, folder);
    }
}
