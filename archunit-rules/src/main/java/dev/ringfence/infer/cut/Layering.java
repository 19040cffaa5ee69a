package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.PackageNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the layers directly below a package. Such packages are called like a layer, and their types are about what the
 * types of other layers are about.
 */
final class Layering {

    private static final int LEAST_SHARE = 4;
    private static final int LEAST_SHARE_IN_COMMON = 3;

    private final PackageNode node;
    private final List<Layer> layers;

    private Layering(PackageNode node, List<Layer> layers) {
        this.node = node;
        this.layers = layers;
    }

    /**
     * Returns the packages that are called like a layer. Where there are some, packages beside them that are about the
     * same things count too.
     */
    static Layering of(PackageNode node, CrossCut across) {
        List<PackageNode> called = node.children().stream()
                .filter(child -> LayerWords.isLayer(child.lastName()))
                .toList();
        Layering byName = of(node, called, Subjects.none(across));
        if (!byName.isLayered()) {
            return byName;
        }
        Subjects around = Subjects.of(called, across);
        return of(
                node,
                node.children().stream()
                        .filter(child -> called.contains(child) || isLayerBeside(child, around))
                        .toList(),
                around);
    }

    /** What is for all is no layer, whatever it is about. */
    private static boolean isLayerBeside(PackageNode child, Subjects around) {
        return !LayerWords.isCommon(child.lastName())
                && !LayerWords.isVersion(child.lastName())
                && around.isLayer(child);
    }

    private static Layering of(PackageNode node, List<PackageNode> packages, Subjects around) {
        List<Layer> called =
                packages.stream().map(each -> new Layer(each, around)).toList();
        Map<String, Set<Layer>> layersBySubject = new HashMap<>();
        called.forEach(layer -> layer.subjects()
                .forEach(subject -> layersBySubject
                        .computeIfAbsent(subject, unused -> new HashSet<>())
                        .add(layer)));
        return new Layering(
                node,
                called.stream()
                        .filter(layer -> isAboutTheSame(layer, layersBySubject))
                        .toList());
    }

    private static boolean isAboutTheSame(Layer layer, Map<String, Set<Layer>> layersBySubject) {
        List<String> subjects = layer.subjects();
        long inCommon = subjects.stream()
                .filter(subject ->
                        layersBySubject.getOrDefault(subject, Set.of()).size() > 1)
                .count();
        return inCommon * LEAST_SHARE_IN_COMMON >= subjects.size();
    }

    /** Says whether there are several layers, and whether these hold a quarter of the types. */
    boolean isLayered() {
        int size = layers.stream().mapToInt(layer -> layer.node().size()).sum();
        return layers.size() >= 2 && size * LEAST_SHARE >= node.size();
    }

    boolean has(PackageNode child) {
        return layers.stream().anyMatch(layer -> layer.node() == child);
    }
}
