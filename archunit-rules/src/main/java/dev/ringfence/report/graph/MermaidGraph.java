package dev.ringfence.report.graph;

import dev.ringfence.printed.Printed;
import dev.ringfence.report.graph.ModuleGraph.Kind;
import dev.ringfence.report.graph.ModuleGraph.Node;
import dev.ringfence.report.graph.ModuleGraph.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes a graph as a flow chart for Mermaid, which GitHub and GitLab draw in Markdown. They refuse 50,000 characters,
 * so allowed uses are left out that a longer way says too, and the lightest debt where there is too much.
 */
final class MermaidGraph implements GraphFormat {

    private static final int LIMIT = 45_000;

    @Override
    public String ending() {
        return ".mmd";
    }

    @Override
    public String text(ModuleGraph graph) {
        int debts = (int) graph.uses().stream().filter(use -> use.debt() > 0).count();
        String text = written(graph);
        while (text.length() > LIMIT && debts > 0) {
            debts = debts / 2;
            text = written(graph.withHeaviest(debts));
        }
        return text;
    }

    private static String written(ModuleGraph graph) {
        Layering layering = Layering.of(graph);
        Map<String, String> ids = new HashMap<>();
        StringBuilder text = new StringBuilder("flowchart TD\n");
        for (Node node : graph.nodes()) {
            String id = "m" + ids.size();
            ids.put(node.name(), id);
            text.append("  ")
                    .append(id)
                    .append("[\"")
                    .append(escaped(node.name()))
                    .append("\"]\n");
        }
        List<String> known = new ArrayList<>();
        List<String> fresh = new ArrayList<>();
        int line = 0;
        for (Use use : graph.uses()) {
            boolean isShown = use.debt() > 0 || layering.below(use.from()).contains(use.to());
            if (isShown) {
                text.append("  ").append(line(use, ids)).append('\n');
                (use.kind() == Kind.NEW ? fresh : use.kind() == Kind.KNOWN ? known : new ArrayList<String>())
                        .add("" + line);
                line++;
            }
        }
        addStyle(text, known, "stroke:#d98a1f,stroke-width:2px");
        addStyle(text, fresh, "stroke:#c8102e,stroke-width:3px");
        return text.toString();
    }

    private static String line(Use use, Map<String, String> ids) {
        String arrow = use.debt() > 0 ? " -. \"" + SvgGraph.counts(use) + "\" .-> " : " --> ";
        return Objects.requireNonNull(ids.get(use.from())) + arrow + Objects.requireNonNull(ids.get(use.to()));
    }

    private static void addStyle(StringBuilder text, List<String> lines, String style) {
        if (!lines.isEmpty()) {
            text.append("  linkStyle ")
                    .append(lines.stream().collect(Collectors.joining(",")))
                    .append(' ')
                    .append(style)
                    .append('\n');
        }
    }

    private static String escaped(String text) {
        return Printed.of(text)
                .replace("#", "#35;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace(">", "#gt;");
    }
}
