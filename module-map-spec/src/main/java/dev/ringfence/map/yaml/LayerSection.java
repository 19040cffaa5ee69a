package dev.ringfence.map.yaml;

import dev.ringfence.map.Layers;
import dev.ringfence.map.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Reads {@code layers}: groups of direct sub-packages, top first. */
final class LayerSection {

    private final MapContext context;
    private final Map<String, Place> known = new HashMap<>();

    LayerSection(MapContext context) {
        this.context = context;
    }

    Optional<Layers> read(Fields fields) {
        Optional<List<Node>> entries =
                fields.get("layers").flatMap(node -> context.values().list(node, "`layers`"));
        if (entries.isPresent() && entries.get().isEmpty()) {
            context.problems()
                    .error(
                            fields.placeOf("layers"),
                            "`layers` is empty",
                            "Name sub-packages, top first, such as `[web, app, domain]`.");
        }
        return entries.map(groups -> new Layers(groups.stream().map(this::group).toList(), fields.placeOf("layers")));
    }

    private Set<String> group(Node entry) {
        List<Node> nodes = entry instanceof Node.Sequence group ? group.items() : List.of(entry);
        if (nodes.isEmpty()) {
            context.problems()
                    .error(entry.place(), "a group of `layers` is empty", "Name a sub-package in it, or take it out.");
        }
        List<String> names = new ArrayList<>();
        nodes.forEach(node -> context.values()
                .text(node, "a layer")
                .filter(name -> isLayer(node, name))
                .ifPresent(names::add));
        return Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }

    private boolean isLayer(Node node, String name) {
        if (name.length() > Patterns.LONGEST || !SourceVersion.isIdentifier(name)) {
            context.problems()
                    .error(
                            node.place(),
                            Shown.text(name) + " is not a layer",
                            "Write the name of one direct sub-package, without dots and `*`.");
            return false;
        }
        Place earlier = known.putIfAbsent(name, node.place());
        if (earlier != null) {
            context.problems()
                    .error(
                            node.place(),
                            Shown.text(name) + " is a layer in line " + earlier.line() + " already",
                            "Keep one of the two.");
        }
        return earlier == null;
    }
}
