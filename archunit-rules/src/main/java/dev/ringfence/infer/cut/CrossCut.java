package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.PackageNode;
import dev.ringfence.infer.code.Roots;
import dev.ringfence.map.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds packages that have a little of everything, such as the web layer of a shop with {@code web.v1.orders} and
 * {@code web.v1.stock}, whatever they are called.
 *
 * <ol>
 *   <li>The packages below such a package have five names that packages beside each other have elsewhere too, and most
 *       of its types.
 *   <li>Packages elsewhere that lie below one of its own name do not count: {@code model.orders.line} and
 *       {@code service.orders.line} are both about orders.
 *   <li>Where a package elsewhere has its own name, it takes eight names.
 * </ol>
 */
final class CrossCut {

    private static final int MANY = 5;
    private static final int MANY_OF_A_NAMED_ONE = 8;

    private final Map<String, Set<PackageNode>> byName = new HashMap<>();
    private final Map<PackageNode, Boolean> known = new HashMap<>();
    private final Map<PackageNode, Boolean> together = new HashMap<>();
    private final Map<TypeName, String> subjects = new HashMap<>();

    private final Connections connections;

    private CrossCut(Connections connections) {
        this.connections = connections;
    }

    static CrossCut of(Roots roots, Connections connections) {
        CrossCut all = new CrossCut(connections);
        roots.main().stream().flatMap(PackageNode::all).forEach(all::add);
        return all;
    }

    private void add(PackageNode node) {
        if (isAboutSomething(node)) {
            byName.computeIfAbsent(nameOf(node), unused -> new HashSet<>()).add(node);
        }
    }

    private static boolean isAboutSomething(PackageNode node) {
        String name = node.lastName();
        return !LayerWords.isLayer(name) && !LayerWords.isTechnical(name) && !LayerWords.isVersion(name);
    }

    private static String nameOf(PackageNode node) {
        return LayerWords.singular(node.lastName());
    }

    /** Says whether the package has a little of everything. */
    boolean is(PackageNode node) {
        return known.computeIfAbsent(node, this::hasMany);
    }

    /** Says whether the package is one thing after all, whatever many things its types are about. */
    boolean holdsTogether(PackageNode node) {
        return together.computeIfAbsent(
                node,
                each -> connections.holdTogether(
                        each.all().flatMap(inner -> inner.types().stream()).toList(), this::subjectOf));
    }

    /** Returns what the type is about, which is worked out once. */
    String subjectOf(TypeName type) {
        return subjects.computeIfAbsent(type, Subjects::of);
    }

    private boolean hasMany(PackageNode node) {
        int many = isNamedElsewhere(node) ? MANY_OF_A_NAMED_ONE : MANY;
        Set<String> names = namesBesideEachOtherElsewhere(node, many);
        return names.size() >= many && coveredBelow(node, names) * 2 >= node.size();
    }

    private boolean isNamedElsewhere(PackageNode node) {
        return byName.getOrDefault(nameOf(node), Set.of()).stream()
                .anyMatch(other -> other != node && !isWithin(other, node) && !isWithin(node, other));
    }

    private Set<String> namesBesideEachOtherElsewhere(PackageNode node, int many) {
        Set<String> below =
                node.all().filter(each -> each != node).map(CrossCut::nameOf).collect(Collectors.toSet());
        String ownName = "." + node.lastName() + ".";
        Map<String, Set<String>> byParent = new HashMap<>();
        for (String name : below) {
            for (PackageNode other : byName.getOrDefault(name, Set.of())) {
                String parent = parentOf(other);
                if (!isAtOrBelow(parent, node.name())
                        && !isAtOrBelow(node.name(), parent)
                        && !other.name().contains(ownName)) {
                    byParent.computeIfAbsent(parent, unused -> new HashSet<>()).add(name);
                }
            }
        }
        return byParent.values().stream()
                .filter(names -> names.size() >= many)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static int coveredBelow(PackageNode node, Set<String> names) {
        return node.children().stream()
                .mapToInt(child -> isAboutSomething(child) && names.contains(nameOf(child))
                        ? child.size()
                        : coveredBelow(child, names))
                .sum();
    }

    private static String parentOf(PackageNode node) {
        return node.name().substring(0, Math.max(0, node.name().lastIndexOf('.')));
    }

    private static boolean isWithin(PackageNode inner, PackageNode outer) {
        return isAtOrBelow(inner.name(), outer.name());
    }

    private static boolean isAtOrBelow(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + ".");
    }
}
