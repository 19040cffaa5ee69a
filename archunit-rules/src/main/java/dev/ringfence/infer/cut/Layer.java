package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.PackageNode;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds a package that is called for what its types do, such as {@code service}, with the layers inside it, such as
 * {@code service.impl}.
 */
final class Layer {

    private final PackageNode node;
    private final List<PackageNode> packages;
    private final List<PackageNode> features;
    private final List<TypeName> types;

    /** @param around what the layers beside it are about */
    Layer(PackageNode node, Subjects around) {
        this.node = node;
        this.packages = packages(node, around).toList();
        this.features = packages.stream()
                .flatMap(layer -> layer.children().stream())
                .filter(child -> !around.isLayer(child))
                .toList();
        this.types = packages.stream().flatMap(each -> each.types().stream()).toList();
    }

    private static Stream<PackageNode> packages(PackageNode layer, Subjects around) {
        return Stream.concat(
                Stream.of(layer),
                layer.children().stream().filter(around::isLayer).flatMap(each -> packages(each, around)));
    }

    PackageNode node() {
        return node;
    }

    /** Returns the packages of the layer. */
    List<PackageNode> packages() {
        return packages;
    }

    /** Returns the packages inside the layer that are about something, such as {@code service.orders}. */
    List<PackageNode> features() {
        return features;
    }

    /** Returns one subject for each type: its feature's package, or the word that its name is about. */
    List<String> subjects() {
        List<String> subjects = new ArrayList<>();
        types.stream().map(Subjects::of).forEach(subjects::add);
        for (PackageNode feature : features()) {
            feature.all()
                    .flatMap(each -> each.types().stream())
                    .forEach(type -> subjects.add(Subjects.asSubject(feature.lastName())));
        }
        return subjects;
    }

    /** Returns the types of the layer's packages, features apart. */
    List<TypeName> types() {
        return types;
    }

    /** Matches the names of types that begin alike, in the narrowest pattern that a person would write. */
    TypeGlob glob(TypeName type, String beginning) {
        boolean isWhole = features().isEmpty() && packages().size() > 1;
        return isWhole
                ? new TypeGlob(node.name(), true, beginning)
                : new TypeGlob(type.packageName(), false, beginning);
    }
}
