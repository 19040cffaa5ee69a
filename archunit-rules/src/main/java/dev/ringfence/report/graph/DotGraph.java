package dev.ringfence.report.graph;

import dev.ringfence.printed.Printed;
import dev.ringfence.report.graph.ModuleGraph.Use;

/** Writes a graph in Graphviz's language: every use, with its counts. */
final class DotGraph implements GraphFormat {

    @Override
    public String ending() {
        return ".dot";
    }

    @Override
    public String text(ModuleGraph graph) {
        StringBuilder dot = new StringBuilder("digraph modules {\n");
        dot.append("  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n");
        dot.append("  edge [fontname=\"sans-serif\", fontsize=10];\n");
        graph.nodes()
                .forEach(node -> dot.append("  ")
                        .append(quoted(node.name()))
                        .append(node.isShared() ? " [style=\"rounded,dashed\"]" : "")
                        .append(";\n"));
        graph.uses().forEach(use -> dot.append("  ").append(use(use)).append(";\n"));
        return dot.append("}\n").toString();
    }

    private static String use(Use use) {
        String look =
                switch (use.kind()) {
                    case ALLOWED -> "color=gray60";
                    case KNOWN -> "color=orange3, constraint=false";
                    case NEW -> "color=crimson, penwidth=2, constraint=false";
                };
        return quoted(use.from()) + " -> " + quoted(use.to()) + " [" + look + ", label="
                + quoted(use.debt() > 0 ? SvgGraph.counts(use) : "" + use.allowed()) + "]";
    }

    private static String quoted(String text) {
        return "\"" + Printed.of(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
