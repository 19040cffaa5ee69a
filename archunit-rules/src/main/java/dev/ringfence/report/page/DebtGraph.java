package dev.ringfence.report.page;

import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedModule;
import dev.ringfence.report.data.ReportedUse;
import dev.ringfence.report.graph.GraphFormat;
import dev.ringfence.report.graph.ModuleGraph;
import java.util.Optional;

/** Draws the modules as a graph, with the heaviest debts alone. */
final class DebtGraph {

    private static final int HEAVIEST = 15;
    private static final int LEAST = 2;

    private DebtGraph() {}

    static Optional<Section> of(Report report) {
        ModuleGraph graph = graph(report);
        return graph.nodes().size() < LEAST || graph.uses().isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "graph", "Graph", "The graph, with the " + HEAVIEST + " heaviest debts", body(graph)));
    }

    private static Html body(ModuleGraph graph) {
        return Html.of(
                "<div class=\"wide graph\" role=\"group\" aria-label=\"Graph of the modules\" tabindex=\"0\">{}</div>\n",
                new Html(GraphFormat.svg().text(graph.withHeaviest(HEAVIEST))));
    }

    private static ModuleGraph graph(Report report) {
        return new ModuleGraph(
                        report.modules().stream()
                                .filter(module -> !module.external())
                                .map(DebtGraph::node)
                                .toList(),
                        report.uses().stream()
                                .filter(use -> use.edges() > 0)
                                .map(DebtGraph::use)
                                .toList())
                .atTop();
    }

    private static ModuleGraph.Node node(ReportedModule module) {
        return new ModuleGraph.Node(module.name(), module.state(), module.shared());
    }

    private static ModuleGraph.Use use(ReportedUse use) {
        return new ModuleGraph.Use(use.from(), use.to(), use.allowed() + use.excepted(), use.debt(), use.added());
    }
}
