package dev.ringfence.growth;

import dev.ringfence.files.SlashPath;
import dev.ringfence.git.TreeFiles;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds where a tree keeps the files that belong to one map: those below its folder, but not below a nearer map. */
final class DebtFiles {

    static final String MAP = "module-map.yaml";

    private static final Pattern OURS =
            Pattern.compile("(?:.*/)?(?:ringfence/(?:[^/]*\\.(?:baseline|lock)|adopted)|module-map\\.yaml)");

    private final SortedSet<String> all;
    private final String folder;
    private final String own;
    private final Set<String> nearer;

    private DebtFiles(SortedSet<String> all, String folder, String own, Collection<String> judged) {
        this.all = all;
        this.folder = folder;
        this.own = own;
        this.nearer = all.stream()
                .filter(path -> SlashPath.name(path).equals(MAP))
                .map(SlashPath::folder)
                .filter(other -> !other.equals(folder) && !other.equals(own) && SlashPath.isBelow(other, folder))
                .filter(other -> judged.stream()
                        .noneMatch(project -> project.equals(other) || SlashPath.isBelow(project, other)))
                .collect(Collectors.toSet());
    }

    /**
     * Finds the files of a tree.
     *
     * @param folder below which they lie, empty for the top of the work tree
     * @param own the folder of the map, the same or below
     * @param judged the folders of projects that the map judges, whatever other map lies nearer: it is named for them
     */
    static DebtFiles of(TreeFiles files, String folder, String own, Collection<String> judged) {
        return new DebtFiles(files.paths(path -> OURS.matcher(path).matches()), folder, own, judged);
    }

    /** Returns the files of the map's folder and below that have the ending. */
    List<String> ending(String suffix) {
        return all.stream()
                .filter(path -> path.endsWith(suffix))
                .filter(path -> SlashPath.isBelow(path, folder))
                .filter(path -> !isBelowNearerMap(project(path) + "/"))
                .toList();
    }

    /** Says whether debt has been recorded. */
    boolean isAdopted() {
        return isMarked() || !ending(".baseline").isEmpty();
    }

    /** Says whether another map, nearer to the path, judges what lies there. */
    boolean isBelowNearerMap(String path) {
        return nearer.stream().anyMatch(other -> SlashPath.isBelow(path, other));
    }

    /** Returns the folders of the projects that have baselines. */
    Set<String> projects() {
        return ending(".baseline").stream().map(DebtFiles::project).collect(Collectors.toSet());
    }

    /** Returns the folder of the file's project: a map that is deeper judges none of it. */
    static String project(String path) {
        return SlashPath.folder(SlashPath.folder(path));
    }

    /** Says whether the mark stands that the first baseline leaves. */
    boolean isMarked() {
        return all.contains(mark());
    }

    /** Returns where the mark lies, whether or not it is there. */
    String mark() {
        return join(own, "ringfence/adopted");
    }

    static String join(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /** Returns a path as messages show it: from the map's folder. */
    static String shown(String path, String mapFolder) {
        return SlashPath.from(Path.of(mapFolder), Path.of(path));
    }
}
