package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.CodeBase;
import dev.ringfence.infer.code.PackageNode;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Cuts layers into units by what their types are about.
 *
 * <ol>
 *   <li>A package inside a layer that is about something is a unit, with those of its name in other layers.
 *   <li>Types are grouped by the word that says what they are about: {@code OrderController} and {@code OrderDto} by
 *       Order.
 *   <li>A group joins the unit of its name; otherwise a large one that spans several layers is a unit. A small one
 *       is so only where its types use each other; else each layer has its own.
 * </ol>
 */
final class LayerSplit {

    private static final int MOST_UNITS = 32;
    private static final int ENOUGH = 12;
    private static final int PARTS = 150;

    private final Partition partition;
    private final Joining joining;
    private final List<Layer> layers;
    private final Groups groups;

    private LayerSplit(Partition partition, Joining joining, List<Layer> layers) {
        this.partition = partition;
        this.joining = joining;
        this.layers = layers;
        this.groups = new Groups(layers);
    }

    static void split(
            CodeBase code,
            Partition partition,
            Connections connections,
            Joining joining,
            List<PackageNode> packages,
            CrossCut across) {
        Subjects around = Subjects.of(packages, across);
        List<Layer> layers =
                packages.stream().map(each -> new Layer(each, around)).toList();
        LayerSplit split = new LayerSplit(partition, joining, layers);
        split.split();
        new RestOfLayers(code, partition, connections, layers, split.groups).settle();
    }

    private void split() {
        List<PackageNode> features = new ArrayList<>();
        for (Layer layer : layers) {
            layer.packages().forEach(partition::hold);
            features.addAll(layer.features());
        }
        joining.unitsOf(features, PackageNode::lastName, partition::about)
                .forEach((feature, unit) -> feature.all().forEach(unit::addPackage));
        joinUnitsOfTheirName();
        makeUnits();
        divide();
    }

    private void joinUnitsOfTheirName() {
        for (String subject : groups.subjects()) {
            partition.alike(subject).filter(unit -> !unit.isRoot()).ifPresent(unit -> groups.join(subject, unit));
        }
    }

    private void makeUnits() {
        int types = groups.types().size();
        int least = Math.max(2, Math.min(ENOUGH, types / PARTS));
        groups.subjects().stream()
                .filter(subject -> groups.about(subject).size() >= least && areOne(groups.about(subject)))
                .sorted(Comparator.comparing(subject -> -groups.about(subject).size()))
                .limit(MOST_UNITS)
                .toList()
                .forEach(subject -> groups.join(subject, partition.about(nameOf(groups.about(subject)))));
    }

    /** A few types of several layers are about one thing where those of some layer are used with the others. */
    private boolean areOne(Set<TypeName> types) {
        return layers.stream()
                .map(layer -> layer.types().stream().filter(types::contains).toList())
                .filter(part -> !part.isEmpty() && part.size() < types.size())
                .anyMatch(part -> types.size() >= ENOUGH
                        || joining.belongTogether(
                                Set.copyOf(part),
                                types.stream()
                                        .filter(type -> !part.contains(type))
                                        .collect(Collectors.toSet())));
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

    /** Types called alike that are not one are told apart by their packages. */
    private void divide() {
        for (String subject : groups.subjects()) {
            SortedSet<TypeName> types = groups.about(subject);
            if (types.size() > 1 && !areOne(types)) {
                groups.divide(subject);
            }
        }
    }
}
