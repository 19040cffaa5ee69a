package dev.ringfence.infer;

import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The layers directly below a package: those of its packages that are called like one, and whose types are about what the types of
 * others are about too.
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

    static Layering of(PackageNode node) {
        List<Layer> called = node.children().stream()
                .filter(child -> LayerWords.isLayer(child.lastName()))
                .map(Layer::new)
                .toList();
        Map<String, Set<Layer>> layersBySubject = new HashMap<>();
        called.forEach(layer -> subjects(layer)
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
        List<String> subjects = subjects(layer);
        long inCommon = subjects.stream()
                .filter(subject ->
                        layersBySubject.getOrDefault(subject, Set.of()).size() > 1)
                .count();
        return inCommon * LEAST_SHARE_IN_COMMON >= subjects.size();
    }

    /** Whether there are several, and they hold a quarter of the types. */
    boolean isLayered() {
        int size = layers.stream().mapToInt(layer -> layer.node().size()).sum();
        return layers.size() >= 2 && size * LEAST_SHARE >= node.size();
    }

    boolean has(PackageNode child) {
        return layers.stream().anyMatch(layer -> layer.node() == child);
    }

    /** One a type: its feature's package, or the word that its name is about. */
    private static List<String> subjects(Layer layer) {
        List<String> subjects = new ArrayList<>();
        layer.types().map(Layering::subject).forEach(subjects::add);
        for (PackageNode feature : layer.features()) {
            feature.all()
                    .flatMap(each -> each.types().stream())
                    .forEach(type -> subjects.add(LayerWords.singular(Words.asModuleName(feature.lastName()))));
        }
        return subjects;
    }

    static String subject(TypeName type) {
        return LayerWords.singular(
                Words.asModuleName(Words.of(type.simpleName()).subject()));
    }
}
