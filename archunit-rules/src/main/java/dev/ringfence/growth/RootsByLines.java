package dev.ringfence.growth;

import dev.ringfence.files.SlashPath;
import dev.ringfence.growth.KnownLines.InFile;
import dev.ringfence.map.TypeName;
import dev.ringfence.moves.LinesOfTree;
import dev.ringfence.project.CodeKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the source roots that the types of some lines show: no build is asked where a root begins.
 *
 * <ol>
 *   <li>What stands before the path of a type is a root.
 *   <li>Of two roots, one in the other, more types show the one that is right; of equals it is the outer one.
 *   <li>A root holds test code where lines of test code begin in it, and none of main code does.
 * </ol>
 */
final class RootsByLines {

    private final List<SourcePaths> trees;
    private final Map<TypeName, Set<String>> rootsOf = new HashMap<>();
    private final Map<String, Set<TypeName>> shownBy = new HashMap<>();
    private final Set<String> beginningsOfMain = new HashSet<>();
    private final Set<String> beginningsOfTests = new HashSet<>();

    private RootsByLines(List<SourcePaths> trees) {
        this.trees = trees;
    }

    static RootsByLines of(Collection<InFile> lines, SourcePaths... trees) {
        RootsByLines roots = new RootsByLines(List.of(trees));
        lines.forEach(roots::add);
        return roots;
    }

    private void add(InFile line) {
        line.types()
                .forEach(type -> rootsOf(type)
                        .forEach(root -> shownBy.computeIfAbsent(root, unused -> new HashSet<>())
                                .add(type)));
        beginnings(line.kind()).addAll(rootsOf(LinesOfTree.sourceOf(line.identity())));
    }

    private Set<String> rootsOf(TypeName type) {
        return rootsOf.computeIfAbsent(type, this::rootsInTrees);
    }

    private Set<String> rootsInTrees(TypeName type) {
        Set<String> roots = new TreeSet<>();
        trees.forEach(tree -> roots.addAll(tree.rootsOf(type)));
        return roots;
    }

    /** Returns the roots of a kind; no root lies in another. */
    List<String> of(CodeKind kind) {
        return all().stream().filter(root -> kindOf(root) == kind).toList();
    }

    private Set<String> beginnings(CodeKind kind) {
        return kind == CodeKind.TESTS ? beginningsOfTests : beginningsOfMain;
    }

    private CodeKind kindOf(String root) {
        boolean isTests = beginnings(CodeKind.TESTS).contains(root)
                && !beginnings(CodeKind.MAIN).contains(root);
        return isTests ? CodeKind.TESTS : CodeKind.MAIN;
    }

    private Set<String> all() {
        Set<String> kept = new TreeSet<>();
        shownBy.keySet().stream()
                .sorted(Comparator.comparingInt((String root) -> -typesIn(root))
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .filter(root -> kept.stream().noneMatch(other -> areNested(root, other)))
                .forEach(kept::add);
        return kept;
    }

    private int typesIn(String root) {
        return shownBy.getOrDefault(root, Set.of()).size();
    }

    private static boolean areNested(String one, String other) {
        return SlashPath.isBelow(one, other) || SlashPath.isBelow(other, one);
    }
}
