package dev.ringfence.report.graph;

import dev.ringfence.printed.Printed;
import dev.ringfence.report.graph.ModuleGraph.Node;
import dev.ringfence.report.graph.ModuleGraph.Use;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Writes a graph as a component diagram for PlantUML: every use, debt with its counts. */
final class PlantUmlGraph implements GraphFormat {

    @Override
    public String ending() {
        return ".puml";
    }

    @Override
    public String text(ModuleGraph graph) {
        Map<String, String> ids = new HashMap<>();
        StringBuilder text = new StringBuilder("@startuml\n");
        for (Node node : graph.nodes()) {
            String id = "m" + ids.size();
            ids.put(node.name(), id);
            text.append("component \"")
                    .append(escaped(node.name()))
                    .append("\" as ")
                    .append(id)
                    .append('\n');
        }
        graph.uses().forEach(use -> text.append(line(use, ids)).append('\n'));
        return text.append("@enduml\n").toString();
    }

    private static String line(Use use, Map<String, String> ids) {
        String arrow =
                switch (use.kind()) {
                    case ALLOWED -> " --> ";
                    case KNOWN -> " .[#d98a1f].> ";
                    case NEW -> " .[#c8102e,bold].> ";
                };
        String counts = use.debt() > 0 ? " : " + SvgGraph.counts(use) : "";
        return Objects.requireNonNull(ids.get(use.from())) + arrow + Objects.requireNonNull(ids.get(use.to())) + counts;
    }

    private static String escaped(String text) {
        return Printed.of(text).replace("\"", "'").replace("\\", "/");
    }
}
