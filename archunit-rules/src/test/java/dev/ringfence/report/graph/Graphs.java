package dev.ringfence.report.graph;

import dev.ringfence.explain.answer.UsesBetween;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Place;
import dev.ringfence.report.graph.ModuleGraph.Node;
import dev.ringfence.report.graph.ModuleGraph.Use;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Graphs to draw. */
final class Graphs {

    private static final List<String> STATES = List.of("active", "closed", "frozen", "extracting");
    private static final Place PLACE = new Place("module-map.yaml", 1);

    private Graphs() {}

    /** A graph of uses such as {@code a>b}, {@code a>b 3} that is known, or {@code a>b +2} that is new. */
    static ModuleGraph of(String nodes, String... uses) {
        return new ModuleGraph(
                Arrays.stream(nodes.split(" "))
                        .map(name -> new Node(name, "active", false))
                        .toList(),
                Arrays.stream(uses).map(Graphs::use).toList());
    }

    private static Use use(String text) {
        String[] parts = text.split(" ");
        String[] ends = parts[0].split(">");
        int debt = parts.length == 1 ? 0 : Integer.parseInt(parts[1]);
        boolean isNew = parts.length > 1 && parts[1].startsWith("+");
        return new Use(ends[0], ends[1], debt == 0 ? 1 : 0, isNew ? 0 : debt, isNew ? debt : 0);
    }

    /** A graph drawn by lot, with cycles, debt, shared modules and all states. */
    static ModuleGraph drawn(int modules, long seed) {
        Random random = new Random(seed);
        List<Node> nodes = IntStream.range(0, modules)
                .mapToObj(number -> new Node(
                        "module-" + number, STATES.get(random.nextInt(STATES.size())), random.nextInt(12) == 0))
                .toList();
        TreeMap<String, Use> uses = new TreeMap<>();
        for (int use = 0; use < modules * 4; use++) {
            String from = nodes.get(random.nextInt(modules)).name();
            String to = nodes.get(random.nextInt(modules)).name();
            if (!from.equals(to)) {
                boolean isDebt = random.nextInt(4) == 0;
                uses.put(
                        from + " " + to,
                        new Use(
                                from,
                                to,
                                isDebt ? 0 : 1 + random.nextInt(50),
                                isDebt ? random.nextInt(300) : 0,
                                isDebt && random.nextInt(8) == 0 ? 1 : 0));
            }
        }
        return new ModuleGraph(nodes, List.copyOf(uses.values()));
    }

    /** What the code of a map uses, as pairs such as {@code orders.api>billing}, each of one allowed and one known edge. */
    static UsesBetween between(List<String> modules, String... pairs) {
        List<Module> all = new ArrayList<>();
        modules.forEach(name -> all.add(Module.named(new ModuleName(name), PLACE)
                .shared(name.equals("shared"))
                .external(name.equals("jdk"))
                .build()));
        return new UsesBetween(
                all,
                Arrays.stream(pairs)
                        .map(pair -> pair.split(">"))
                        .map(ends -> new UsesBetween.Pair(ends[0], ends[1], 1, 1, 1, 0))
                        .toList());
    }
}
