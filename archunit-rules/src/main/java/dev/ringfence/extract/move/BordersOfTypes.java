package dev.ringfence.extract.move;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the edges of a type over borders of modules of the top level, wherever the type may be. Uses of shared and external
 * modules are none.
 */
final class BordersOfTypes {

    private final Judge judge;
    private final EdgesOfTypes edges;
    private final Map<TypeName, Ends> known = new HashMap<>();

    BordersOfTypes(Judge judge, EdgesOfTypes edges) {
        this.judge = judge;
        this.edges = edges;
    }

    /** Counts by their modules the types that a type uses, and those that use it. */
    private record Ends(Map<ModuleName, Integer> used, Map<ModuleName, Integer> users) {}

    /** Returns how many edges fewer there are over borders, once the type has moved. */
    int gone(TypeName type, ModuleName target) {
        Ends ends = known.computeIfAbsent(type, this::ends);
        Optional<ModuleName> now =
                judge.ownerOf(type).owningModule().map(Module::name).map(BordersOfTypes::top);
        return now.map(top -> over(ends, top)).orElse(0) - over(ends, top(target));
    }

    private static ModuleName top(ModuleName module) {
        return module.parent().isEmpty() ? module : module.path().get(0);
    }

    private int over(Ends ends, ModuleName top) {
        return others(ends.used(), top) + (isBorder(top) ? others(ends.users(), top) : 0);
    }

    private static int others(Map<ModuleName, Integer> counts, ModuleName top) {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - counts.getOrDefault(top, 0);
    }

    private Ends ends(TypeName type) {
        Ends ends = new Ends(new HashMap<>(), new HashMap<>());
        for (Edge edge : edges.of(type)) {
            boolean leaves = edge.from().equals(type);
            boolean arrives = EdgesOfTypes.plain(edge.to()).equals(type);
            if (leaves && !arrives) {
                top(edge.to())
                        .filter(this::isBorder)
                        .ifPresent(top -> ends.used().merge(top, 1, Integer::sum));
            } else if (arrives && !leaves && judge.ownerOf(edge.from()).isJudged()) {
                top(edge.from()).ifPresent(top -> ends.users().merge(top, 1, Integer::sum));
            }
        }
        return ends;
    }

    private Optional<ModuleName> top(TypeName end) {
        return judge.ownerOf(end).owningModule().map(Module::name).map(BordersOfTypes::top);
    }

    private boolean isBorder(ModuleName used) {
        Module module = judge.map().module(used).orElseThrow();
        return !module.shared() && !module.external();
    }
}
