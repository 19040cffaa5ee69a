package dev.ringfence.infer.cut;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says which units stand above which others; as few lines as can be found lead upward then. */
final class Levels {

    private static final int TOPMOST = -1;

    private final Map<Unit, Integer> depths = new HashMap<>();

    private Levels() {}

    static Levels of(Partition partition, Connections connections) {
        List<String> names = partition.units().stream()
                .filter(unit -> !unit.isCompositionRoot())
                .map(Unit::name)
                .toList();
        List<String> order =
                LeastOrder.of(connections.between(partition), names).order();
        Levels levels = new Levels();
        partition.units().forEach(unit -> levels.depths.put(unit, order.indexOf(unit.name())));
        return levels;
    }

    /** Says whether a use of the second unit by the first would be debt. */
    boolean leadsUp(Unit from, Unit to) {
        return from != to && depthOf(from) > depthOf(to);
    }

    private int depthOf(Unit unit) {
        return depths.getOrDefault(unit, TOPMOST);
    }
}
