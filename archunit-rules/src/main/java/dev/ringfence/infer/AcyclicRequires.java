package dev.ringfence.infer;

import dev.ringfence.infer.cut.LeastOrder;
import dev.ringfence.infer.cut.UnitGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Says which uses become requires, so that no cycle is left, and which uses are debt.
 *
 * <ol>
 *   <li>Modules are put into an order in which as few uses as can be found lead backwards.
 *   <li>A use that leads backwards is left out, unless it closes no cycle after all.
 * </ol>
 */
final class AcyclicRequires {

    private final UnitGraph graph;
    private final List<String> order;
    private final SortedMap<String, SortedMap<String, Integer>> kept = new TreeMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private AcyclicRequires(UnitGraph graph, List<String> order) {
        this.graph = graph;
        this.order = order;
    }

    /** Decides among the modules whose uses of each other count. */
    static AcyclicRequires of(UnitGraph graph, List<String> modules) {
        AcyclicRequires requires =
                new AcyclicRequires(graph, LeastOrder.of(graph, modules).order());
        requires.keepForward();
        requires.judgeBackward();
        return requires;
    }

    /** Returns what a module requires, and with how many edges it uses each of them. */
    SortedMap<String, Integer> requiredBy(String module) {
        return Collections.unmodifiableSortedMap(kept.getOrDefault(module, Collections.emptySortedMap()));
    }

    /** Says what is debt. */
    List<LeftOut> leftOut() {
        return Collections.unmodifiableList(leftOut);
    }

    private void keepForward() {
        for (int at = 0; at < order.size(); at++) {
            for (String used : order.subList(at + 1, order.size())) {
                keep(order.get(at), used);
            }
        }
    }

    private void keep(String from, String to) {
        int lines = graph.lines(from, to);
        if (lines > 0) {
            kept.computeIfAbsent(from, unused -> new TreeMap<>()).put(to, lines);
        }
    }

    /** The heaviest use is judged first, so that no use is left out that need not be. */
    private void judgeBackward() {
        List<LeftOut> closing = new ArrayList<>();
        for (LeftOut use : backward()) {
            if (reaches(use.to(), use.from())) {
                closing.add(use);
            } else {
                keep(use.from(), use.to());
            }
        }
        closing.stream().map(this::withReason).sorted().forEach(leftOut::add);
    }

    private List<LeftOut> backward() {
        List<LeftOut> backward = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            String from = order.get(at);
            order.subList(0, at).stream()
                    .filter(used -> graph.lines(from, used) > 0)
                    .forEach(used -> backward.add(new LeftOut(from, used, graph.lines(from, used), "")));
        }
        backward.sort(Comparator.comparingLong((LeftOut use) -> -graph.weight(use.from(), use.to()))
                .thenComparing(Comparator.naturalOrder()));
        return backward;
    }

    private boolean reaches(String from, String to) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String at = open.pop();
            if (at.equals(to)) {
                return true;
            }
            if (seen.add(at)) {
                open.addAll(requiredBy(at).keySet());
            }
        }
        return false;
    }

    /** One cycle shows best why this use has to go: the cycle whose lightest other use is as heavy as can be. */
    private LeftOut withReason(LeftOut use) {
        WidestWay back = WidestWay.from(use.to(), this::requiredBy);
        String cycle = "the cycle " + use.from() + " -> " + String.join(" -> ", back.to(use.from()));
        boolean isLightest = use.lines() <= back.widthTo(use.from());
        return new LeftOut(
                use.from(),
                use.to(),
                use.lines(),
                isLightest ? "lightest of " + cycle : "closes " + cycle + ", which is cut cheapest here");
    }
}
