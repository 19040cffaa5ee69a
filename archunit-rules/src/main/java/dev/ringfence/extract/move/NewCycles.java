package dev.ringfence.extract.move;

import dev.ringfence.extract.TopModules;
import dev.ringfence.map.Cycles;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the modules of the top level that the move of a type brings into a cycle, by the edges of the code.
 *
 * <ol>
 *   <li>The uses between modules are counted once. A move changes the counts of few of them.
 *   <li>Where no module uses one that it did not use before, there is no new cycle.
 *   <li>Of a new cycle the modules are named that were in none before; where all were in others, all of them.
 * </ol>
 */
final class NewCycles {

    private final TopModules modules;
    private final EdgesOfTypes edges;
    private final Map<Use, Integer> uses = new HashMap<>();
    private final List<Set<ModuleName>> before;

    NewCycles(Scene scene, EdgesOfTypes edges) {
        this.modules = new TopModules(scene.judge());
        this.edges = edges;
        scene.typeEdges().forEach(edge -> use(edge).ifPresent(use -> uses.merge(use, 1, Integer::sum)));
        this.before = groups(uses);
    }

    /** Says that one module uses another. */
    private record Use(ModuleName from, ModuleName to) {}

    /** Returns the modules by name; none where the move makes no new cycle. */
    List<ModuleName> of(TypeName type, ModuleName target) {
        Map<Use, Integer> changes = changes(type, target.path().get(0));
        boolean isNew =
                changes.entrySet().stream().anyMatch(each -> each.getValue() > 0 && !uses.containsKey(each.getKey()));
        if (!isNew) {
            return List.of();
        }
        Map<Use, Integer> then = new HashMap<>(uses);
        changes.forEach((use, change) -> then.merge(use, change, Integer::sum));
        then.values().removeIf(count -> count <= 0);
        TreeSet<ModuleName> joined = new TreeSet<>();
        groups(then).stream()
                .filter(group -> before.stream().noneMatch(each -> each.containsAll(group)))
                .forEach(group -> joined.addAll(joining(group)));
        return List.copyOf(joined);
    }

    private Set<ModuleName> joining(Set<ModuleName> group) {
        Set<ModuleName> fresh = new TreeSet<>(group);
        before.forEach(fresh::removeAll);
        return fresh.isEmpty() ? group : fresh;
    }

    private Map<Use, Integer> changes(TypeName type, ModuleName target) {
        Map<Use, Integer> changes = new HashMap<>();
        edges.of(type).stream().filter(NewCycles::isOfTypes).forEach(edge -> {
            use(edge).ifPresent(use -> changes.merge(use, -1, Integer::sum));
            useThen(edge, type, target).ifPresent(use -> changes.merge(use, 1, Integer::sum));
        });
        return changes;
    }

    private static boolean isOfTypes(Edge edge) {
        return DataEnd.of(edge.from()).isEmpty() && DataEnd.of(edge.to()).isEmpty();
    }

    private Optional<Use> use(Edge edge) {
        return modules.entered(edge).flatMap(to -> modules.of(edge.from()).map(from -> new Use(from, to.name())));
    }

    private Optional<Use> useThen(Edge edge, TypeName type, ModuleName target) {
        boolean isJudged =
                edge.from().equals(type) || modules.judge().ownerOf(edge.from()).isJudged();
        Optional<ModuleName> from = then(edge.from(), type, target).filter(unused -> isJudged);
        Optional<ModuleName> to = then(edge.to(), type, target)
                .map(modules::module)
                .filter(used -> !used.external())
                .map(Module::name);
        return from.flatMap(user -> to.filter(used -> !used.equals(user)).map(used -> new Use(user, used)));
    }

    private Optional<ModuleName> then(TypeName end, TypeName type, ModuleName target) {
        return end.equals(type) ? Optional.of(target) : modules.of(end);
    }

    private static List<Set<ModuleName>> groups(Map<Use, Integer> uses) {
        Map<ModuleName, Set<ModuleName>> graph = new TreeMap<>();
        uses.keySet().forEach(use -> {
            graph.computeIfAbsent(use.from(), unused -> new TreeSet<>()).add(use.to());
            graph.computeIfAbsent(use.to(), unused -> new TreeSet<>());
        });
        return Cycles.among(graph).stream()
                .<Set<ModuleName>>map(cycle -> new TreeSet<>(cycle.modules()))
                .toList();
    }
}
