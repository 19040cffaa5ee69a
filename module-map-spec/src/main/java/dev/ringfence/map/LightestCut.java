package dev.ringfence.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultDirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * Finds what takes a module out of every cycle at the least cost.
 *
 * <p>The module is split in two: what leaves it, and what leads to it. The least cut between both is the answer.
 *
 * @param arrows the uses to give up, by name; none where the module is in no cycle
 * @param ways for each module that it uses and that leads back to it, the shortest way around
 */
public record LightestCut(List<Arrow> arrows, List<List<ModuleName>> ways) {

    /** Names the copy of the module to which all ways lead back, which no module is called. */
    private static final String BACK = "";

    /**
     * Leads from a module to one that it uses.
     *
     * @param weight how many edges there are
     */
    public record Arrow(ModuleName from, ModuleName to, int weight) {}

    /** Returns the weight of all arrows. */
    public int weight() {
        return arrows.stream().mapToInt(Arrow::weight).sum();
    }

    /**
     * Returns the lightest cut for a module.
     *
     * @param uses how many edges lead from each module to each other one
     * @param isKept which modules everybody goes on to use, so that no use of them is given up; not the module itself
     */
    public static LightestCut of(
            ModuleName module,
            SortedMap<ModuleName, SortedMap<ModuleName, Integer>> uses,
            Predicate<ModuleName> isKept) {
        Graph<String, DefaultWeightedEdge> graph = graph(module, uses, isKept);
        List<List<ModuleName>> ways = ways(module, graph);
        return ways.isEmpty() ? new LightestCut(List.of(), ways) : new LightestCut(arrows(module, graph), ways);
    }

    private static Graph<String, DefaultWeightedEdge> graph(
            ModuleName module,
            SortedMap<ModuleName, SortedMap<ModuleName, Integer>> uses,
            Predicate<ModuleName> isKept) {
        int all = uses.values().stream()
                .flatMap(used -> used.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        Graph<String, DefaultWeightedEdge> graph = new DefaultDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        graph.addVertex(module.value());
        graph.addVertex(BACK);
        uses.forEach((from, used) -> used.forEach((to, weight) -> {
            String end = to.equals(module) ? BACK : to.value();
            graph.addVertex(from.value());
            graph.addVertex(end);
            if (!from.equals(to)) {
                graph.setEdgeWeight(graph.addEdge(from.value(), end), isKept.test(to) ? all + 1 : weight);
            }
        }));
        return graph;
    }

    private static List<List<ModuleName>> ways(ModuleName module, Graph<String, DefaultWeightedEdge> graph) {
        BFSShortestPath<String, DefaultWeightedEdge> shortest = new BFSShortestPath<>(graph);
        return graph.outgoingEdgesOf(module.value()).stream()
                .map(graph::getEdgeTarget)
                .sorted()
                .flatMap(next -> Optional.ofNullable(shortest.getPath(next, BACK)).stream())
                .map(path -> way(module, path))
                .toList();
    }

    private static List<ModuleName> way(ModuleName module, GraphPath<String, DefaultWeightedEdge> path) {
        List<ModuleName> way = new ArrayList<>(List.of(module));
        path.getVertexList().stream()
                .map(name -> name.equals(BACK) ? module : new ModuleName(name))
                .forEach(way::add);
        return List.copyOf(way);
    }

    private static List<Arrow> arrows(ModuleName module, Graph<String, DefaultWeightedEdge> graph) {
        EdmondsKarpMFImpl<String, DefaultWeightedEdge> flow = new EdmondsKarpMFImpl<>(graph);
        flow.calculateMinCut(module.value(), BACK);
        return flow.getCutEdges().stream()
                .map(edge -> arrow(module, graph, edge))
                .sorted(Comparator.comparing(Arrow::from).thenComparing(Arrow::to))
                .toList();
    }

    private static Arrow arrow(ModuleName module, Graph<String, DefaultWeightedEdge> graph, DefaultWeightedEdge edge) {
        String to = graph.getEdgeTarget(edge);
        return new Arrow(new ModuleName(graph.getEdgeSource(edge)), to.equals(BACK) ? module : new ModuleName(to), (int)
                graph.getEdgeWeight(edge));
    }
}
