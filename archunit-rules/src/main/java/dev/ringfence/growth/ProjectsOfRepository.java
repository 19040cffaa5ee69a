package dev.ringfence.growth;

import dev.ringfence.files.SlashPath;
import dev.ringfence.git.TreeFiles;
import dev.ringfence.map.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Tells the projects of a build that this repository keeps from those of another one, such as a submodule, of which no
 * commit here has a file.
 *
 * @param here the folders of the first, from the work tree
 * @param elsewhere the folders of the others
 */
record ProjectsOfRepository(SortedSet<String> here, List<Path> elsewhere) {

    /**
     * Looks at the projects of a build.
     *
     * @param fromWorkTree returns a path as git has it; empty outside the work tree
     * @param then the tree of the base: what it has is kept here, whatever the folder looks like today
     */
    static ProjectsOfRepository of(
            List<Path> projects, Function<Path, Optional<String>> fromWorkTree, Path workTree, TreeFiles then) {
        ProjectsOfRepository found = new ProjectsOfRepository(new TreeSet<>(), new ArrayList<>());
        for (Path project : projects) {
            Optional<String> folder = fromWorkTree.apply(project).filter(path -> !isOfAnother(path, workTree, then));
            folder.ifPresentOrElse(found.here()::add, () -> found.elsewhere().add(project));
        }
        return found;
    }

    private static boolean isOfAnother(String project, Path workTree, TreeFiles then) {
        for (String at = project; !at.isEmpty(); at = SlashPath.folder(at)) {
            String top = at;
            if (Files.exists(workTree.resolve(top).resolve(".git"))
                    && then.paths(path -> SlashPath.isBelow(path, top)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Tells that nobody compares what the others have on record. */
    List<Problem> warnings(Path map) {
        Path folder = map.toAbsolutePath().normalize().resolveSibling("");
        return elsewhere.stream()
                .map(project -> Problem.warning(
                        SlashPath.from(folder, project.toAbsolutePath().normalize()),
                        0,
                        "this project is in another git repository than its map, so growth does not see what it has on record",
                        "Run `check` in that repository too, with a map and a base of its own."))
                .toList();
    }
}
