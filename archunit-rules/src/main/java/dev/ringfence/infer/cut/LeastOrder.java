package dev.ringfence.infer.cut;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts modules into an order, users first, in which as few uses as can be found lead backwards. Moving any single module
 * makes the order no better.
 */
public final class LeastOrder {

    private final UnitGraph graph;
    private final List<String> order;

    private LeastOrder(UnitGraph graph, List<String> modules) {
        this.graph = graph;
        this.order = new ArrayList<>(modules);
    }

    /** Orders the modules whose uses of each other count. */
    public static LeastOrder of(UnitGraph graph, List<String> modules) {
        LeastOrder least = new LeastOrder(graph, modules);
        least.improve();
        return least;
    }

    /** Returns the modules, what uses others before what is used. */
    public List<String> order() {
        return Collections.unmodifiableList(order);
    }

    private void improve() {
        Map<String, Long> used = new HashMap<>();
        order.forEach(name -> used.put(name, inner(name, true) - inner(name, false)));
        order.sort(Comparator.comparingLong((String name) -> used.getOrDefault(name, 0L))
                .thenComparing(Comparator.naturalOrder()));
        boolean better = true;
        while (better) {
            better = false;
            for (String module : List.copyOf(order)) {
                better |= moveToBestPlace(module);
            }
        }
    }

    private long inner(String name, boolean incoming) {
        return order.stream()
                .mapToLong(other -> incoming ? graph.weight(other, name) : graph.weight(name, other))
                .sum();
    }

    private boolean moveToBestPlace(String module) {
        int from = order.indexOf(module);
        long[] costs = new long[order.size()];
        for (int at = from + 1; at < costs.length; at++) {
            costs[at] = costs[at - 1] + costOfPassing(module, order.get(at));
        }
        for (int at = from - 1; at >= 0; at--) {
            costs[at] = costs[at + 1] - costOfPassing(module, order.get(at));
        }
        int best = from;
        for (int at = 0; at < costs.length; at++) {
            best = costs[at] < costs[best] ? at : best;
        }
        order.add(best, order.remove(from));
        return best != from;
    }

    /** Behind another module, uses of that module run backwards, and uses by it run forward. */
    private long costOfPassing(String module, String other) {
        return graph.weight(module, other) - graph.weight(other, module);
    }
}
