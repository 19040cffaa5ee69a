package dev.ringfence.infer.code;

import dev.ringfence.map.TypeName;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds a package, with the types that stand in it and the packages below it. */
public final class PackageNode {

    private final String name;
    private final SortedMap<String, PackageNode> children = new TreeMap<>();
    private final SortedSet<TypeName> types = new TreeSet<>();
    private int size;

    private PackageNode(String name) {
        this.name = name;
    }

    /** Returns the unnamed package with all below it. */
    public static PackageNode of(Collection<TypeName> types) {
        PackageNode unnamed = new PackageNode("");
        types.forEach(unnamed::add);
        return unnamed;
    }

    private void add(TypeName type) {
        PackageNode node = this;
        node.size++;
        for (String segment : segments(type.packageName())) {
            node = node.child(segment);
            node.size++;
        }
        node.types.add(type);
    }

    public static List<String> segments(String packageName) {
        return packageName.isEmpty() ? List.of() : List.of(packageName.split("\\."));
    }

    private PackageNode child(String segment) {
        return children.computeIfAbsent(
                segment, unused -> new PackageNode(name.isEmpty() ? segment : name + "." + segment));
    }

    /** Returns the package of that name at or below this one. */
    Optional<PackageNode> find(String packageName) {
        return all().filter(node -> node.name.equals(packageName)).findFirst();
    }

    public String name() {
        return name;
    }

    public String lastName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Returns the types that stand in the package itself. */
    public SortedSet<TypeName> types() {
        return Collections.unmodifiableSortedSet(types);
    }

    public Collection<PackageNode> children() {
        return Collections.unmodifiableCollection(children.values());
    }

    /** Says how many types stand in the package and below it. */
    public int size() {
        return size;
    }

    /** Returns the package itself and every package below it, by name. */
    public Stream<PackageNode> all() {
        return Stream.concat(Stream.of(this), children.values().stream().flatMap(PackageNode::all));
    }

    /** Goes down to the first package that has types, or more than one package below it. */
    public PackageNode pastEmpty() {
        PackageNode node = this;
        while (node.types.isEmpty() && node.children.size() == 1) {
            node = node.children.values().iterator().next();
        }
        return node;
    }
}
