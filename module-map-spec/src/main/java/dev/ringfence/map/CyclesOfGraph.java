package dev.ringfence.map;

import dev.ringfence.map.Cycles.Cycle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/** Finds the cycles where there are any. */
final class CyclesOfGraph {

    private CyclesOfGraph() {}

    static List<Cycle> of(Map<ModuleName, Set<ModuleName>> requires) {
        Graph<ModuleName, DefaultEdge> graph = graph(requires);
        return new KosarajuStrongConnectivityInspector<>(graph)
                .stronglyConnectedSets().stream()
                        .filter(group -> group.size() > 1)
                        .map(group -> cycle(graph, group))
                        .sorted(Comparator.comparing(cycle -> cycle.modules().get(0)))
                        .toList();
    }

    private static Graph<ModuleName, DefaultEdge> graph(Map<ModuleName, Set<ModuleName>> requires) {
        Graph<ModuleName, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        requires.keySet().forEach(graph::addVertex);
        requires.forEach((user, used) -> used.forEach(each -> graph.addEdge(user, each)));
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
}
