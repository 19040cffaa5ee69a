package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.PackageNode;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides which packages of one name are one unit.
 *
 * <ol>
 *   <li>They are one where their types use each other, directly or by way of others of that name.
 *   <li>Names such as {@code util} say nothing of what is inside: two packages called so are never one.
 *   <li>The largest ones that belong together have the name alone. The name of the package around the others goes
 *       before theirs: {@code billing-util}.
 * </ol>
 */
final class Joining {

    private final Partition partition;
    private final Connections connections;

    Joining(Partition partition, Connections connections) {
        this.partition = partition;
        this.connections = connections;
    }

    /** Holds packages that belong together. */
    private record Kin(List<PackageNode> nodes) {

        Set<TypeName> types() {
            return nodes.stream()
                    .flatMap(PackageNode::all)
                    .flatMap(each -> each.types().stream())
                    .collect(Collectors.toSet());
        }

        int size() {
            return nodes.stream().mapToInt(PackageNode::size).sum();
        }

        int depth() {
            return nodes.stream()
                    .mapToInt(node -> PackageNode.segments(node.name()).size())
                    .min()
                    .orElseThrow();
        }

        /** Returns the name of the package around the first one. */
        String nameAround() {
            List<String> segments = PackageNode.segments(nodes.get(0).name());
            return segments.get(Math.max(0, segments.size() - 2));
        }

        Kin with(Kin other) {
            List<PackageNode> both = new ArrayList<>(nodes);
            both.addAll(other.nodes);
            return new Kin(both);
        }
    }

    /**
     * Returns the unit of each package.
     *
     * @param name what a unit of the package would be called
     * @param unit the unit of that name, or a new one
     */
    Map<PackageNode, Unit> unitsOf(
            Collection<PackageNode> nodes, Function<PackageNode, String> name, Function<String, Unit> unit) {
        Map<String, List<PackageNode>> byName = nodes.stream()
                .collect(Collectors.groupingBy(
                        node -> Partition.plain(NameWords.asModuleName(name.apply(node))),
                        TreeMap::new,
                        Collectors.toList()));
        Map<PackageNode, Unit> units = new LinkedHashMap<>();
        byName.values().forEach(namesakes -> addUnits(namesakes, name.apply(namesakes.get(0)), unit, units));
        return units;
    }

    private void addUnits(
            List<PackageNode> namesakes, String name, Function<String, Unit> unitOf, Map<PackageNode, Unit> units) {
        Optional<Unit> there = partition.alike(name).filter(unit -> !unit.isRoot() && unit.size() > 0);
        boolean isFree = there.isEmpty();
        for (Kin kin : kins(namesakes, LayerWords.isTechnical(name))) {
            boolean isOfUnit = there.filter(
                            unit -> !LayerWords.isTechnical(name) && belongTogether(kin.types(), unit.types()))
                    .isPresent();
            Unit unit = unitOf.apply(isFree || isOfUnit ? name : kin.nameAround() + "-" + name);
            kin.nodes().forEach(node -> units.put(node, unit));
            isFree = false;
        }
    }

    /** Returns those that belong together; of names that say nothing the one furthest up first, else the largest. */
    private List<Kin> kins(List<PackageNode> namesakes, boolean isEachAlone) {
        List<Kin> kins = new ArrayList<>();
        for (PackageNode node : namesakes) {
            Kin grown = new Kin(List.of(node));
            for (Kin kin : List.copyOf(kins)) {
                if (!isEachAlone && belongTogether(kin.types(), grown.types())) {
                    kins.remove(kin);
                    grown = kin.with(grown);
                }
            }
            kins.add(grown);
        }
        kins.sort(
                isEachAlone ? Comparator.comparingInt(Kin::depth) : Comparator.comparingInt((Kin kin) -> -kin.size()));
        return kins;
    }

    /** Where nothing is used with one of them, nothing speaks against their name. */
    boolean belongTogether(Set<TypeName> some, Set<TypeName> others) {
        return connections.areUsedTogether(some, others)
                || !connections.areUsedWithOthers(some)
                || !connections.areUsedWithOthers(others);
    }
}
