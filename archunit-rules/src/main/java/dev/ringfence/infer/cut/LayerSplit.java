package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.PackageNode;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Cuts layers into units by what their types are about.
 *
 * <ol>
 *   <li>A package inside a layer that is about something is a unit, with those of its name in other layers.
 *   <li>Types are grouped by the word that says what they are about: {@code OrderController} and {@code OrderDto} by
 *       Order.
 *   <li>A group joins the unit of its name; otherwise a large one that spans several layers is a unit.
 *   <li>A small group joins the unit that it is most connected with, where that is clear.
 *   <li>What is left is common.
 * </ol>
 */
final class LayerSplit {

    private static final String COMMON = "common";
    private static final int MOST_UNITS = 32;
    private static final int ENOUGH = 12;
    private static final int MOST_GLOBS = 16;
    private static final int MANY_USERS = 4;
    private static final int LEAST_TO_JOIN = 2;
    private static final int PARTS = 150;

    private final Partition partition;
    private final Connections connections;
    private final Joining joining;
    private final List<Layer> layers;
    private final SortedMap<String, SortedSet<TypeName>> groups = new TreeMap<>();

    private LayerSplit(Partition partition, Connections connections, Joining joining, List<Layer> layers) {
        this.partition = partition;
        this.connections = connections;
        this.joining = joining;
        this.layers = layers;
    }

    static void split(
            Partition partition, Connections connections, Joining joining, List<PackageNode> layers, CrossCut across) {
        new LayerSplit(partition, connections, joining, layersOf(layers, across)).split();
    }

    private static List<Layer> layersOf(List<PackageNode> packages, CrossCut across) {
        Subjects around = Subjects.of(packages, across);
        return packages.stream().map(each -> new Layer(each, around)).toList();
    }

    private void split() {
        List<PackageNode> features = new ArrayList<>();
        for (Layer layer : layers) {
            layer.packages().forEach(partition::hold);
            features.addAll(layer.features());
            layer.types()
                    .forEach(type -> groups.computeIfAbsent(Subjects.of(type), unused -> new TreeSet<>())
                            .add(type));
        }
        joining.unitsOf(features, PackageNode::lastName, partition::about)
                .forEach((feature, unit) -> feature.all().forEach(unit::addPackage));
        joinUnitsOfTheirName();
        makeUnits();
        joinByConnection();
        leaveTheRestCommon();
    }

    private void joinUnitsOfTheirName() {
        for (String subject : List.copyOf(groups.keySet())) {
            partition.alike(subject).filter(unit -> !unit.isRoot()).ifPresent(unit -> join(subject, unit));
        }
    }

    private void makeUnits() {
        int types = groups.values().stream().mapToInt(Set::size).sum();
        int least = Math.max(2, Math.min(ENOUGH, types / PARTS));
        groups.entrySet().stream()
                .filter(group -> group.getValue().size() >= least && layersOf(group.getValue()) > 1)
                .sorted(Comparator.comparing(group -> -group.getValue().size()))
                .limit(MOST_UNITS)
                .map(Map.Entry::getKey)
                .toList()
                .forEach(subject -> join(subject, partition.about(nameOf(about(subject)))));
    }

    private long layersOf(Set<TypeName> types) {
        return layers.stream()
                .filter(layer -> layer.types().anyMatch(types::contains))
                .count();
    }

    /** Returns what all names begin with, word by word: {@code shopping-cart}. */
    private static String nameOf(SortedSet<TypeName> types) {
        List<String> shortest = null;
        for (TypeName type : types) {
            NameWords words = NameWords.of(type);
            List<String> subject =
                    words.all().subList(words.leading(), words.all().size());
            shortest = shortest == null ? subject : commonStart(shortest, subject);
        }
        List<String> name = shortest == null || shortest.isEmpty()
                ? List.of(NameWords.of(types.first()).subject())
                : shortest;
        return String.join("", name);
    }

    private static List<String> commonStart(List<String> one, List<String> other) {
        int length = 0;
        while (length < Math.min(one.size(), other.size()) && one.get(length).equals(other.get(length))) {
            length++;
        }
        return one.subList(0, length);
    }

    private void join(String subject, Unit unit) {
        for (TypeName type : Objects.requireNonNull(groups.remove(subject))) {
            NameWords words = NameWords.of(type);
            layerOf(type).ifPresent(layer -> unit.addGlob(layer.glob(type, words.upTo(words.leading() + 1))));
            unit.addType(type);
        }
    }

    private Optional<Layer> layerOf(TypeName type) {
        return layers.stream()
                .filter(layer ->
                        layer.packages().stream().anyMatch(each -> each.name().equals(type.packageName())))
                .findFirst();
    }

    private SortedSet<TypeName> about(String subject) {
        return Objects.requireNonNull(groups.get(subject));
    }

    private void joinByConnection() {
        List<String> smallestLast = groups.keySet().stream()
                .filter(subject -> about(subject).size() >= LEAST_TO_JOIN)
                .sorted(Comparator.comparing(subject -> -about(subject).size()))
                .toList();
        Set<Unit> hubs = hubs();
        for (String subject : smallestLast) {
            if (Subjects.isNone(subject) || isForAll(about(subject))) {
                continue;
            }
            connections
                    .clearlyClosest(about(subject), partition, hubs)
                    .filter(unit -> unit.globs().size() < MOST_GLOBS)
                    .ifPresent(unit -> join(subject, unit));
        }
    }

    /** Base types that many use belong to none of these. */
    private boolean isForAll(SortedSet<TypeName> types) {
        return connections.usersOf(types, partition.owners()).size() >= MANY_USERS;
    }

    /** Returns what half of the other units use, as all of them use the root's types. */
    private Set<Unit> hubs() {
        UnitGraph graph = connections.between(partition);
        return partition.units().stream()
                .filter(unit -> unit.isRoot()
                        || graph.isHub(unit.name(), partition.units().size()))
                .collect(Collectors.toSet());
    }

    private void leaveTheRestCommon() {
        Set<TypeName> rest = new HashSet<>();
        groups.values().forEach(rest::addAll);
        if (rest.isEmpty()) {
            return;
        }
        Unit common = partition.unit(COMMON);
        common.note("what is in the layers and is about none of the other modules");
        List<PackageNode> packages = new ArrayList<>();
        layers.forEach(layer -> packages.addAll(layer.packages()));
        for (PackageNode each : packages) {
            if (each.types().stream().anyMatch(rest::contains)) {
                common.claim(each);
            }
        }
        rest.forEach(common::addType);
    }
}
