package dev.ringfence.infer.code;

import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Holds the code that becomes modules, and says what of the code does not.
 *
 * @param code the types that become modules
 * @param roots where they lie
 * @param generated packages below a root all of whose types a tool wrote, with all below them, and how many types each
 *     has; the map ignores them
 * @param outside packages below no root that nothing claims, and how many types each has: a library has the same
 *     packages, or a tool wrote them
 */
public record CodeToCut(
        CodeBase code, Roots roots, SortedMap<String, Integer> generated, SortedMap<String, Integer> outside) {

    /**
     * Looks at code whose packages a map can name.
     *
     * <ol>
     *   <li>The roots are those of what people wrote; where a tool wrote all of it, of that.
     *   <li>Below a root, a package whose types are all generated is ignored.
     *   <li>Elsewhere such a package is claimed by nobody. So is one that a library has too: types of it are used that
     *       no project compiles, or a project uses a type that it cannot see.
     * </ol>
     */
    public static CodeToCut of(CodeBase all) {
        CodeBase written = all.only(type -> !all.isGenerated(type));
        if (written.types().isEmpty()) {
            return new CodeToCut(all, rootsOf(all), Collections.emptySortedMap(), Collections.emptySortedMap());
        }
        Roots roots = rootsOf(written);
        Map<String, Integer> generated = generatedPackages(all);
        Set<String> ofLibraries = ofLibraries(all, roots);
        Predicate<TypeName> isBelowRoot = type -> roots.main().stream().anyMatch(root -> isIn(type, root.name()));
        Predicate<TypeName> isGenerated = type -> isInAny(type, generated.keySet());
        Predicate<TypeName> isOutside =
                isBelowRoot.negate().and(isGenerated.or(type -> ofLibraries.contains(type.packageName())));
        CodeBase cut = all.only(isOutside.or(isGenerated).negate());
        SortedMap<String, Integer> ignored = new TreeMap<>(generated);
        ignored.keySet().removeIf(name -> roots.main().stream().noneMatch(root -> isAtOrBelow(name, root.name())));
        return new CodeToCut(cut, rootsOf(cut), Collections.unmodifiableSortedMap(ignored), counted(all, isOutside));
    }

    private static Roots rootsOf(CodeBase code) {
        return Roots.of(PackageNode.of(code.types().keySet()));
    }

    /** Finds the topmost packages all of whose types are generated, with all below them. */
    private static Map<String, Integer> generatedPackages(CodeBase all) {
        Map<String, Integer> found = new HashMap<>();
        addGenerated(PackageNode.of(all.types().keySet()), all, found);
        return found;
    }

    private static void addGenerated(PackageNode node, CodeBase all, Map<String, Integer> found) {
        boolean isWhole = node.all().flatMap(each -> each.types().stream()).allMatch(all::isGenerated);
        if (isWhole && !node.name().isEmpty()) {
            PackageNode inner = node.pastEmpty();
            found.put(inner.name(), inner.size());
        } else {
            node.children().forEach(child -> addGenerated(child, all, found));
        }
    }

    private static Set<String> ofLibraries(CodeBase all, Roots roots) {
        Set<String> strays = roots.strays().stream()
                .flatMap(PackageNode::all)
                .map(PackageNode::name)
                .collect(Collectors.toSet());
        Set<String> found = new HashSet<>();
        for (Edge edge : all.uses().keySet()) {
            TypeName to = edge.to();
            boolean isOfHere = all.types().containsKey(to);
            boolean isUnseen = isOfHere && !all.reactor().canSee(all.projectOf(edge.from()), all.projectOf(to));
            if (strays.contains(to.packageName()) && !to.isWholePackage() && (!isOfHere || isUnseen)) {
                found.add(to.packageName());
            }
        }
        return found;
    }

    private static SortedMap<String, Integer> counted(CodeBase all, Predicate<TypeName> some) {
        return all.types().keySet().stream()
                .filter(some)
                .collect(Collectors.toMap(TypeName::packageName, type -> 1, Integer::sum, TreeMap::new));
    }

    private static boolean isInAny(TypeName type, Collection<String> packages) {
        return packages.stream().anyMatch(name -> isIn(type, name));
    }

    private static boolean isIn(TypeName type, String packageName) {
        return isAtOrBelow(type.packageName(), packageName);
    }

    private static boolean isAtOrBelow(String name, String packageName) {
        return name.equals(packageName) || name.startsWith(packageName + ".");
    }
}
