package dev.ringfence.extract.plan;

import dev.ringfence.map.Edge;
import dev.ringfence.rules.KindOfUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Groups edges by the module at their other end, and by how they use what they lead to. */
final class UsesByModule {

    private final Map<Edge, KindOfUse> kinds;
    private final Set<Edge> internals;

    /** @param internals those of the edges that lead to what is not exported */
    UsesByModule(Map<Edge, KindOfUse> kinds, Collection<Edge> internals) {
        this.kinds = kinds;
        this.internals = new HashSet<>(internals);
    }

    /** Returns a line for each module: the one with the most edges to internals first. */
    List<PlanLine> lines(Collection<Edge> edges, Function<Edge, String> otherEnd) {
        Map<String, List<Edge>> byModule =
                edges.stream().collect(Collectors.groupingBy(otherEnd, TreeMap::new, Collectors.toList()));
        List<Map.Entry<String, List<Edge>>> sorted = new ArrayList<>(byModule.entrySet());
        sorted.sort(Comparator.comparing((Map.Entry<String, List<Edge>> entry) -> internal(entry.getValue()))
                .thenComparing(entry -> entry.getValue().size())
                .reversed()
                .thenComparing(Map.Entry::getKey));
        return sorted.stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private int internal(Collection<Edge> edges) {
        return (int) edges.stream().filter(internals::contains).count();
    }

    private PlanLine line(String module, List<Edge> edges) {
        Map<KindOfUse, Long> counts = edges.stream()
                .map(edge -> kinds.getOrDefault(edge, KindOfUse.NAMES))
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new EnumMap<>(KindOfUse.class), Collectors.counting()));
        String text = module + ", edges " + edges.size() + ", to internals " + internal(edges) + ": "
                + counts.entrySet().stream()
                        .map(count -> count.getKey().word() + " " + count.getValue())
                        .collect(Collectors.joining(", "));
        return new PlanLine(text, edges.size(), uses(edges));
    }

    /** Returns the edges, the kind that binds the most first. */
    List<PlanLine.Behind> uses(Collection<Edge> edges) {
        return edges.stream()
                .map(edge -> new PlanLine.Behind(edge.toString(), Optional.ofNullable(kinds.get(edge))))
                .sorted(Comparator.comparing((PlanLine.Behind use) ->
                                use.kind().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
                        .thenComparing(PlanLine.Behind::text))
                .toList();
    }
}
