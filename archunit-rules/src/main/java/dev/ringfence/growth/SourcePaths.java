package dev.ringfence.growth;

import dev.ringfence.files.SlashPath;
import dev.ringfence.git.TreeFiles;
import dev.ringfence.map.TypeName;
import dev.ringfence.moves.Sources;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the sources of a tree that belong to a map, by their paths alone, and the tree's poms. What lies among
 * resources is compiled by nobody, and what lies below a nearer map is judged by that one.
 */
final class SourcePaths {

    private static final String POM = "pom.xml";

    private final SortedSet<String> sources = new TreeSet<>();
    private final Map<String, List<String>> byName;
    private final Set<String> folders;
    private final Set<String> projects;

    private SourcePaths(Collection<String> paths, DebtFiles files) {
        paths.stream()
                .filter(path -> Sources.isSource(path) && !isResource(path) && !files.isBelowNearerMap(path))
                .forEach(sources::add);
        this.byName = sources.stream()
                .collect(Collectors.groupingBy(
                        path -> SlashPath.name(withoutEnding(path)), HashMap::new, Collectors.toList()));
        this.folders = sources.stream().map(SlashPath::folder).collect(Collectors.toCollection(TreeSet::new));
        this.projects = paths.stream()
                .filter(SourcePaths::isPom)
                .map(SlashPath::folder)
                .collect(Collectors.toCollection(TreeSet::new));
        projects.addAll(files.projects());
    }

    static SourcePaths of(TreeFiles tree, DebtFiles files) {
        return new SourcePaths(tree.paths(path -> Sources.isSource(path) || isPom(path)), files);
    }

    private static boolean isPom(String path) {
        return SlashPath.name(path).equals(POM);
    }

    private static boolean isResource(String path) {
        return path.startsWith("resources/") || path.contains("/resources/");
    }

    private static String withoutEnding(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    boolean has(String path) {
        return sources.contains(path);
    }

    /** Returns the paths of all sources. */
    Set<String> all() {
        return sources;
    }

    /** Returns the folders of a pom or of baselines. */
    Set<String> projects() {
        return projects;
    }

    /** Returns the roots below which a source is named after the type, or, for a star, lies in its package. */
    Set<String> rootsOf(TypeName type) {
        return type.isWholePackage()
                ? roots(folders.stream(), pathOf(type.packageName()))
                : roots(
                        byName.getOrDefault(type.simpleName(), List.of()).stream()
                                .map(SourcePaths::withoutEnding),
                        pathOf(type.qualified()));
    }

    private static String pathOf(String dotted) {
        return dotted.replace('.', '/');
    }

    private static Set<String> roots(Stream<String> paths, String end) {
        return paths.filter(path -> path.equals(end) || path.endsWith("/" + end))
                .map(path -> path.substring(0, Math.max(0, path.length() - end.length() - 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the types that sources of the package are named after. */
    Set<TypeName> typesIn(String packageName) {
        Set<String> folders = rootsOf(TypeName.wholePackage(packageName)).stream()
                .map(root -> DebtFiles.join(root, pathOf(packageName)))
                .collect(Collectors.toSet());
        return sources.stream()
                .filter(path -> folders.contains(SlashPath.folder(path)))
                .map(path -> TypeName.in(packageName, SlashPath.name(withoutEnding(path))))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
