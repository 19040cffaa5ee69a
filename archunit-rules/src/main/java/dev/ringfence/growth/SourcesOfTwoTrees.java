package dev.ringfence.growth;

import dev.ringfence.files.SlashPath;
import dev.ringfence.growth.KnownLines.InFile;
import dev.ringfence.map.TypeName;
import dev.ringfence.moves.LinesOfTree;
import dev.ringfence.moves.LinesOfTree.OfProject;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.ProjectTree;
import dev.ringfence.project.ProjectTree.Home;
import dev.ringfence.scan.text.SourceRoot;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds the projects of today, as paths and lines show them. A project is a folder with a pom or with baselines, and
 * its sources are those that git tracks or would track.
 */
final class SourcesOfTwoTrees {

    private final Path workTree;
    private final SourcePaths before;
    private final SourcePaths today;
    private final Map<String, Home> homes = new TreeMap<>();
    private final ProjectTree tree;
    private final TypesThere types;
    private Optional<Set<TypeName>> changed = Optional.empty();

    /**
     * Compares the two trees of a branch.
     *
     * @param workTree the folder that paths begin at
     * @param types what the sources declare
     * @param lines those that came and those that went
     */
    SourcesOfTwoTrees(
            Path workTree, SourcePaths before, SourcePaths today, TypesThere types, Collection<InFile> lines) {
        this.workTree = workTree.toAbsolutePath().normalize();
        this.before = before;
        this.today = today;
        this.types = types;
        RootsByLines roots = RootsByLines.of(lines, before, today);
        Set<String> projects = new TreeSet<>(before.projects());
        projects.addAll(today.projects());
        projects.add("");
        projects.forEach(project -> homes.put(project, home(project, roots, projects)));
        this.tree = ProjectTree.of(List.copyOf(homes.values()));
    }

    private Home home(String project, RootsByLines roots, Set<String> projects) {
        Path folder = workTree.resolve(project);
        return new Home(
                folder,
                folder.resolve("ringfence"),
                rootsIn(project, roots.of(CodeKind.MAIN), projects),
                rootsIn(project, roots.of(CodeKind.TESTS), projects));
    }

    private List<SourceRoot> rootsIn(String project, List<String> roots, Set<String> projects) {
        return roots.stream()
                .filter(root -> SlashPath.nearest(root, projects).equals(project))
                .map(root ->
                        new SourceRoot(workTree.resolve(root), relative -> today.has(DebtFiles.join(root, relative))))
                .toList();
    }

    /** Returns the projects of the branch. */
    ProjectTree tree() {
        return tree;
    }

    /** Returns lines of the base, each with the project whose file has it. */
    LinesOfTree lines(Collection<InFile> lines) {
        return new LinesOfTree(lines.stream()
                .map(line -> new OfProject(
                        line.line(),
                        line.kind() == CodeKind.TESTS,
                        Objects.requireNonNull(homes.get(DebtFiles.project(line.file())))))
                .toList());
    }

    /**
     * Says whether a type is here that no source is named after: a source that is not as it was declares it, or it is the
     * second type of a file.
     */
    boolean isDeclared(TypeName type) {
        return changed().contains(type) || before.rootsOf(type).isEmpty() && tree.declares(type);
    }

    private Set<TypeName> changed() {
        Set<TypeName> known = changed.orElseGet(() ->
                types.changedToday().values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()));
        changed = Optional.of(known);
        return known;
    }

    /** Returns the types of a package that sources of the base were named after. */
    Set<TypeName> typesBefore(String packageName) {
        return before.typesIn(packageName);
    }

    /** Says whether the base had a source in the package. */
    boolean wasPackage(String packageName) {
        return !before.rootsOf(TypeName.wholePackage(packageName)).isEmpty();
    }

    /** Says whether a source is in the package today. */
    boolean isPackageToday(String packageName) {
        return !today.rootsOf(TypeName.wholePackage(packageName)).isEmpty();
    }
}
