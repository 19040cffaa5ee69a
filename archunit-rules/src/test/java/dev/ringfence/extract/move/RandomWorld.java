package dev.ringfence.extract.move;

import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Draws small maps by lot, with whatever changes how an edge is judged, and edges between few types. */
final class RandomWorld {

    private static final List<String> MODULES = List.of("a", "b", "c", "d");

    private final Random random;

    RandomWorld(long seed) {
        this.random = new Random(seed);
    }

    Scene scene() {
        return scene(60);
    }

    /** Makes a scene with so many edges: with few of them, not all modules are in one cycle. */
    Scene scene(int edges) {
        SortedSet<TypeName> types = new TreeSet<>();
        for (String folder : List.of("a", "a.api", "a.in", "b", "b.api", "c", "c.internal", "d", "k", "x")) {
            Stream.of("One", "TwoId", "Tax")
                    .filter(name -> random.nextInt(3) > 0)
                    .forEach(name -> types.add(new TypeName("shop." + folder + "." + name)));
        }
        types.add(new TypeName("shop.a.One"));
        types.add(new TypeName("shop.b.One"));
        return Scenes.of(map(), types, edges(List.copyOf(types), edges));
    }

    private List<Edge> edges(List<TypeName> types, int count) {
        List<Edge> edges = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            TypeName from = one(types);
            TypeName to = random.nextInt(12) == 0
                    ? new TypeName(one(List.of("reads:orders", "writes:orders", "reads:bill", "relates:" + one(types))))
                    : one(types);
            if (!from.equals(to)) {
                edges.add(new Edge(from, to));
            }
        }
        return edges;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String maybe(String... texts) {
        return random.nextBoolean() ? "" : one(List.of(texts));
    }

    private String map() {
        StringBuilder map = new StringBuilder("version: 1\nroot: shop\nmodules:\n");
        for (String name : MODULES) {
            map.append("  ")
                    .append(name)
                    .append(":\n    packages: [.")
                    .append(name)
                    .append("]\n");
            map.append(maybe(
                    "    exports: [.api]\n",
                    "    exports: [shop." + name + "]\n",
                    "    exports: [{package: \"*\", except: [.internal]}]\n",
                    "    exports: [{package: \"*\", to: [" + other(name) + "]}, {type: .*Id}]\n",
                    "    exports: []\n"));
            map.append(maybe(
                    "    requires: [" + other(name) + "]\n",
                    "    requires: [{module: " + other(name) + ", internals: true}]\n",
                    "    requires: [\"*\"]\n"));
            map.append(maybe("    state: closed\n", "    state: extracting\n"));
            map.append(maybe("    forbids: [shop.k]\n", "    forbids: [{types: [shop." + other(name) + ".One]}]\n"));
            map.append(maybe(
                    "    layers: [api, internal]\n",
                    "    translations: [{of: shop." + other(name) + ".api, in: [.api]}]\n"));
            map.append(name.equals("b") ? maybe("    types: [.a.Tax*]\n", "    types: [.c.*Id, shop.c.One]\n") : "");
            map.append(name.equals("a") ? maybe("    modules: {in: {packages: [.a.in], exports: [.api]}}\n") : "");
            map.append(name.equals("a") ? "    tables: [orders]\n" : name.equals("c") ? "    tables: [bill]\n" : "");
        }
        map.append("  k: {packages: [.k], shared: true}\n");
        map.append(maybe(
                "exceptions: [{from: a, to: b, because: so}]\n",
                "exceptions: [{from: shop.c, to: shop.a.One, because: so}, {from: b, to: \"reads:orders\", because: so}]\n",
                "exceptions: [{from: a, to: b, because: so, until: 2020-01-01, owner: me}]\n",
                "exceptions: [{from: shop.x, rule: unmapped-class, because: so}]\n"));
        map.append(maybe("ignore: [shop.d.Tax]\n"));
        return map.toString();
    }

    private String other(String name) {
        return one(MODULES.stream().filter(each -> !each.equals(name)).toList());
    }

    /** A move that the map may refuse. */
    String move() {
        String from = one(List.of("a", "b", "c", "d", "x", "a.api", "c.internal"));
        String pattern = one(List.of(
                "shop." + from + ".One", "shop." + from + ".T*", "." + from, "shop.*.Tax", "." + from + ".*Id"));
        return (pattern.endsWith("*Id") ? "type:" : "") + pattern + " -> " + one(MODULES);
    }
}
