package dev.ringfence.report.graph;

import dev.ringfence.advice.Wording;
import dev.ringfence.report.graph.ModuleGraph.Kind;
import dev.ringfence.report.graph.ModuleGraph.Node;
import dev.ringfence.report.graph.ModuleGraph.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws a graph as a picture: modules in rows, each above all that it may use, and debt as arcs over them.
 *
 * <ol>
 *   <li>Lines are what is allowed, without what a longer way says too.
 *   <li>An arc is debt, the thicker the more; what is new is red, and an arc that goes up is dashed.
 *   <li>What everybody may use stands below, without lines, unless it has debt.
 * </ol>
 */
final class SvgGraph implements GraphFormat {

    private static final double MARGIN = 24;
    private static final double ASIDE = 120;
    private static final double LEGEND = 66;
    private static final double CHIP = 34;
    private static final double NARROWEST = 560;
    private static final double ROUND = 6;

    /** Styles nothing but the picture, where it stands in a page. */
    private static final String STYLE = """
            <style>
            .modules .paper { fill: #ffffff; }
            .modules text { fill: #1c2733; font: 13px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
            .modules .small { font-size: 12px; }
            .modules .box { fill: #eef3fb; stroke: #3b6aa8; }
            .modules .frozen, .modules .extracting { fill: #d3e2f4; stroke-dasharray: 4 3; }
            .modules .closed { stroke-width: 2.5; }
            .modules .allowed { fill: none; stroke: #a9b7c6; }
            .modules .known { fill: none; stroke: #d98a1f; }
            .modules .new { fill: none; stroke: #c8102e; }
            .modules .up { stroke-dasharray: 6 4; }
            .modules .known-end { fill: #d98a1f; }
            .modules .new-end { fill: #c8102e; }
            @media (prefers-color-scheme: dark) {
              .modules .paper { fill: #14191f; }
              .modules text { fill: #e4e9ef; }
              .modules .box { fill: #1f2a38; stroke: #7aa7e0; }
              .modules .frozen, .modules .extracting { fill: #2b3d55; }
              .modules .allowed { stroke: #4b5866; }
              .modules .known { stroke: #e8a548; }
              .modules .new { stroke: #ff5d6c; }
              .modules .known-end { fill: #e8a548; }
              .modules .new-end { fill: #ff5d6c; }
            }
            </style>
            """;

    @Override
    public String ending() {
        return ".svg";
    }

    @Override
    public String text(ModuleGraph graph) {
        Set<String> shared =
                graph.nodes().stream().filter(Node::isShared).map(Node::name).collect(Collectors.toSet());
        Set<String> owing = graph.uses().stream()
                .filter(use -> use.debt() > 0)
                .flatMap(use -> Stream.of(use.from(), use.to()))
                .collect(Collectors.toSet());
        ModuleGraph drawn = graph.with(name -> !shared.contains(name) || owing.contains(name))
                .withUses(use -> use.debt() > 0 || !shared.contains(use.to()));
        Layout layout = Layout.of(drawn);
        List<String> chips =
                shared.stream().filter(name -> !owing.contains(name)).sorted().toList();
        boolean hasArcs = drawn.uses().stream().anyMatch(use -> use.debt() > 0);
        double beside = hasArcs ? ASIDE : MARGIN;
        double width = Math.max(NARROWEST, layout.width() + 2 * beside);
        double bottom = layout.height() + (hasArcs ? 3 : 2) * MARGIN;
        double height = bottom + LEGEND + (chips.isEmpty() ? 0 : CHIP);
        Svg svg = new Svg();
        svg.line("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"modules\" viewBox=\"0 0 " + Svg.number(width) + " "
                + Svg.number(height) + "\" width=\"" + Svg.number(width) + "\" height=\"" + Svg.number(height)
                + "\" role=\"img\" aria-label=\"" + Svg.escaped(graph.summary()) + "\">");
        svg.line("<title>" + Svg.escaped(graph.summary()) + "</title>");
        svg.line(STYLE.strip());
        svg.line(arrow("known") + arrow("new"));
        svg.line("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>");
        svg.line("<g transform=\"translate(" + Svg.number((width - layout.width()) / 2) + " " + Svg.number(MARGIN)
                + ")\">");
        layout.lines().forEach(line -> svg.line(line(line, layout, drawn)));
        debt(drawn).forEach(use -> svg.line(arc(use, layout)));
        layout.boxes().forEach(box -> addBox(box, svg));
        svg.line("</g>");
        addLegend(svg, bottom, chips);
        return svg.line("</svg>").toString();
    }

    private static String arrow(String kind) {
        return "<marker id=\"" + kind + "-end\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"9\""
                + " markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"" + kind
                + "-end\" d=\"M0 0 L10 5 L0 10 z\"/></marker>";
    }

    /** Thin arcs lie over thick ones, and what is new over all. */
    private static List<Use> debt(ModuleGraph graph) {
        return graph.uses().stream()
                .filter(use -> use.debt() > 0)
                .sorted(Comparator.comparing(Use::kind)
                        .thenComparing(Comparator.comparing(Use::debt).reversed()))
                .toList();
    }

    private static String line(Layout.Line line, Layout layout, ModuleGraph graph) {
        String path = Curves.through(
                layout.box(line.from()).bottom(),
                line.passing(),
                layout.box(line.to()).top());
        int uses = graph.uses().stream()
                .filter(use -> use.from().equals(line.from()) && use.to().equals(line.to()))
                .mapToInt(Use::allowed)
                .sum();
        return "<path class=\"allowed\" d=\"" + path + "\"><title>"
                + Svg.escaped(line.from() + " -> " + line.to() + ": " + Wording.number(uses) + " allowed")
                + "</title></path>";
    }

    private static void addBox(Layout.Box box, Svg svg) {
        double x = box.middle().x() - box.width() / 2;
        double y = box.top().y();
        String name = Svg.escaped(box.node().name());
        svg.line("<g><title>" + name + ", " + box.node().state() + "</title><rect class=\"box "
                + box.node().state() + "\" x=\"" + Svg.number(x) + "\" y=\"" + Svg.number(y) + "\" width=\""
                + Svg.number(box.width()) + "\" height=\"" + Svg.number(Layout.BOX_HEIGHT) + "\" rx=\""
                + Svg.number(ROUND) + "\"/><text x=\"" + Svg.number(box.middle().x()) + "\" y=\""
                + Svg.number(box.middle().y() + 4.5) + "\" text-anchor=\"middle\">" + name + "</text></g>");
    }

    private static String arc(Use use, Layout layout) {
        Layout.Box from = layout.box(use.from());
        Layout.Box to = layout.box(use.to());
        boolean goesUp = to.middle().y() <= from.middle().y();
        double thickness = 1.4 + Math.log10(use.debt()) * 1.3 + (use.kind() == Kind.NEW ? 0.8 : 0);
        String kind = use.kind() == Kind.NEW ? "new" : "known";
        return "<path class=\"" + kind + (goesUp ? " up" : "") + "\" d=\"" + Curves.arc(from, to)
                + "\" marker-end=\"url(#" + kind + "-end)\" stroke-width=\"" + Svg.number(thickness) + "\"><title>"
                + Svg.escaped(use.from() + " -> " + use.to() + ": " + counts(use)) + "</title></path>";
    }

    static String counts(Use use) {
        List<String> counts = new ArrayList<>();
        if (use.fresh() > 0) {
            counts.add(Wording.number(use.fresh()) + " new");
        }
        if (use.known() > 0) {
            counts.add(Wording.number(use.known()) + " known");
        }
        if (use.allowed() > 0) {
            counts.add(Wording.number(use.allowed()) + " allowed");
        }
        return String.join(", ", counts);
    }

    private static void addLegend(Svg svg, double top, List<String> chips) {
        double y = top;
        if (!chips.isEmpty()) {
            svg.line("<text class=\"small\" x=\"" + Svg.number(MARGIN) + "\" y=\"" + Svg.number(y) + "\">shared: "
                    + Svg.escaped(String.join(", ", chips)) + "</text>");
            y += CHIP;
        }
        legend(svg, MARGIN, y, "allowed", "allowed, without shortcuts");
        legend(svg, MARGIN + 250, y, "known", "known debt");
        legend(svg, MARGIN + 390, y, "new", "new");
        svg.line("<text class=\"small\" x=\"" + Svg.number(MARGIN) + "\" y=\"" + Svg.number(y + 26)
                + "\">A module stands above all that it may use. Debt that goes up is dashed.</text>");
    }

    private static void legend(Svg svg, double x, double y, String kind, String text) {
        svg.line("<path class=\"" + kind + "\" d=\"M" + Svg.number(x) + " " + Svg.number(y - 4) + " h26\""
                + " stroke-width=\"2\"/><text class=\"small\" x=\"" + Svg.number(x + 34) + "\" y=\"" + Svg.number(y)
                + "\">" + text + "</text>");
    }
}
