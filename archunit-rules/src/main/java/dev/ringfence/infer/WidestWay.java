package dev.ringfence.infer;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;

/** Finds, among all ways from a module through what modules require, those whose lightest use is as heavy as can be. */
final class WidestWay {

    private final Function<String, SortedMap<String, Integer>> requires;
    private final Map<String, Integer> widths = new HashMap<>();
    private final Map<String, String> cameFrom = new HashMap<>();
    private final Set<String> settled = new HashSet<>();

    private WidestWay(Function<String, SortedMap<String, Integer>> requires) {
        this.requires = requires;
    }

    static WidestWay from(String start, Function<String, SortedMap<String, Integer>> requires) {
        WidestWay ways = new WidestWay(requires);
        ways.widths.put(start, Integer.MAX_VALUE);
        while (ways.settled.size() < ways.widths.size()) {
            ways.goOnFrom(ways.widestUnsettled());
        }
        return ways;
    }

    private String widestUnsettled() {
        return widths.keySet().stream()
                .filter(module -> !settled.contains(module))
                .max(Comparator.comparingInt(this::widthTo).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private void goOnFrom(String module) {
        settled.add(module);
        requires.apply(module).forEach((next, times) -> {
            int width = Math.min(widthTo(module), times);
            if (!settled.contains(next) && width > widthTo(next)) {
                widths.put(next, width);
                cameFrom.put(next, module);
            }
        });
    }

    /** Says how often the lightest use on the way to a module occurs; 0 where no way leads there. */
    int widthTo(String module) {
        return widths.getOrDefault(module, 0);
    }

    /** Returns the modules on the way to a module that can be reached, both ends included. */
    List<String> to(String end) {
        Deque<String> way = new ArrayDeque<>(List.of(end));
        while (cameFrom.containsKey(way.peek())) {
            way.push(cameFrom.getOrDefault(way.peek(), end));
        }
        return List.copyOf(way);
    }
}
