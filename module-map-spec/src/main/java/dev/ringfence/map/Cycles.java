package dev.ringfence.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/** Finds the cycles of a map's declared requires; {@code "*"} declares none. */
public final class Cycles {

    private Cycles() {}

    /**
     * Holds modules that require each other.
     *
     * @param modules all of them, by name
     * @param path the shortest way around for the first of them, which begins and ends it
     */
    public record Cycle(List<ModuleName> modules, List<ModuleName> path) {}

    /** Returns one cycle for each group of modules that all reach each other, sorted by the first name in the group. */
    public static List<Cycle> of(ModuleMap map) {
        Graph<ModuleName, DefaultEdge> graph = declaredRequires(map);
        return new KosarajuStrongConnectivityInspector<>(graph)
                .stronglyConnectedSets().stream()
                        .filter(group -> group.size() > 1)
                        .map(group -> cycle(graph, group))
                        .sorted(Comparator.comparing(cycle -> cycle.modules().get(0)))
                        .toList();
    }

    private static Graph<ModuleName, DefaultEdge> declaredRequires(ModuleMap map) {
        Graph<ModuleName, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        map.modules().keySet().forEach(graph::addVertex);
        for (Module module : map.modules().values()) {
            module.requires().stream()
                    .flatMap(entry -> entry.module().stream())
                    .filter(name -> !name.equals(module.name()) && graph.containsVertex(name))
                    .forEach(name -> graph.addEdge(module.name(), name));
        }
        return graph;
    }

    private static Cycle cycle(Graph<ModuleName, DefaultEdge> graph, Set<ModuleName> group) {
        List<ModuleName> modules = group.stream().sorted().toList();
        ModuleName first = modules.get(0);
        BFSShortestPath<ModuleName, DefaultEdge> shortest = new BFSShortestPath<>(graph);
        List<ModuleName> back = graph.outgoingEdgesOf(first).stream()
                .map(graph::getEdgeTarget)
                .filter(group::contains)
                .sorted()
                .map(next -> shortest.getPath(next, first).getVertexList())
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
        List<ModuleName> path = new ArrayList<>(List.of(first));
        path.addAll(back);
        return new Cycle(modules, List.copyOf(path));
    }

    /** Returns the cycle as an arrow chain, such as {@code orders -> payments -> orders}. */
    public static String arrows(Cycle cycle) {
        return cycle.path().stream().map(ModuleName::value).collect(Collectors.joining(" -> "));
    }
}
