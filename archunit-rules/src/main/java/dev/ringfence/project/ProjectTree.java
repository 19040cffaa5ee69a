package dev.ringfence.project;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.scan.text.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The projects of the tree by the names of their sources, the judged one first. Their texts are read only where names do not tell. */
public final class ProjectTree {

    private final List<Home> homes = new ArrayList<>();
    private final Map<String, List<SourceFile>> byName = new HashMap<>();

    /** One project: where types live. */
    public record Home(
            Path folder,
            Path ringfenceFolder,
            List<SourceRoot> roots,
            List<SourceRoot> testRoots,
            SourceTree sources,
            SourceTree testSources) {

        public Home(Path folder, Path ringfenceFolder, List<SourceRoot> roots, List<SourceRoot> testRoots) {
            this(folder, ringfenceFolder, roots, testRoots, SourceTree.of(roots), SourceTree.of(testRoots));
        }

        SourceTree sources(CodeKind kind) {
            return kind == CodeKind.MAIN ? sources : testSources;
        }

        /** Whether a source of it, of main or test code, declares the type. */
        public boolean has(TypeName type) {
            return Stream.of(sources, testSources)
                    .anyMatch(tree -> tree.declaring(type).isPresent());
        }

        public List<SourceRoot> roots(CodeKind kind) {
            return kind == CodeKind.MAIN ? roots : testRoots;
        }
    }

    /** A source that is here, and the type that it is named after. */
    public record Here(TypeName type, SourceFile source, Path file, Home home) {

        Here(SourceFile source, Home home) {
            this(source.typeByPath(), source, normal(source.path()), home);
        }
    }

    private ProjectTree() {}

    /** These projects, of which none is judged by itself. */
    public static ProjectTree of(List<Home> homes) {
        ProjectTree tree = new ProjectTree();
        tree.homes.addAll(homes);
        return tree;
    }

    public static ProjectTree around(ProjectCode code) {
        ProjectTree tree = new ProjectTree();
        Path own = normal(code.surroundings().folder());
        List<OtherProject> all = code.surroundings().neighbours();
        List<SourceRoot> roots = code.kind() == CodeKind.MAIN ? code.roots().sources() : rootsAt(own, all);
        List<SourceRoot> testRoots = code.kind() == CodeKind.MAIN
                ? code.roots().otherSources()
                : code.roots().sources();
        tree.homes.add(new Home(own, code.ringfenceFolder(), roots, testRoots));
        all.stream()
                .filter(other -> !normal(other.folder()).equals(own))
                .map(other -> new Home(
                        normal(other.folder()), other.ringfenceFolder(), other.sourceRoots(), other.testSourceRoots()))
                .forEach(tree.homes::add);
        return tree;
    }

    private static List<SourceRoot> rootsAt(Path folder, List<OtherProject> all) {
        return all.stream()
                .filter(each -> normal(each.folder()).equals(folder))
                .flatMap(each -> each.sourceRoots().stream())
                .toList();
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    public List<Home> homes() {
        return Collections.unmodifiableList(homes);
    }

    public boolean isOwn(Home home) {
        return home.folder().equals(homes.get(0).folder());
    }

    /** The sources of a kind that people write, in all projects. */
    public List<Here> sources(CodeKind kind) {
        return homes.stream()
                .flatMap(home -> home.sources(kind).all().stream()
                        .filter(source -> !source.isLeftToBytecode())
                        .map(source -> new Here(source, home)))
                .toList();
    }

    /** Whether a source of any project bears the name of the type, in its package. */
    public boolean bears(TypeName type) {
        return byName().getOrDefault(type.simpleName(), List.of()).stream()
                .anyMatch(source -> source.packageByFolder().equals(type.packageName())
                        || source.outline().packageName().equals(type.packageName()));
    }

    private Map<String, List<SourceFile>> byName() {
        if (byName.isEmpty()) {
            trees().flatMap(tree -> tree.all().stream())
                    .forEach(source -> byName.computeIfAbsent(source.name(), unused -> new ArrayList<>())
                            .add(source));
        }
        return byName;
    }

    /** Whether a Java source of any project declares the type, whatever its name; the first call reads them all. */
    public boolean declares(TypeName type) {
        return trees().anyMatch(tree -> tree.declaring(type).isPresent());
    }

    private Stream<SourceTree> trees() {
        return homes.stream().flatMap(home -> Stream.of(home.sources(), home.testSources()));
    }
}
