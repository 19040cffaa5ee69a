package dev.ringfence.report.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.ringfence.report.GoldenFile;
import dev.ringfence.report.graph.ModuleGraph.Node;
import dev.ringfence.report.graph.ModuleGraph.Use;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.dot.DOTImporter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class GraphFormatsTest {

    /** As Mermaid's documentation of flow charts has a link. */
    private static final Pattern MERMAID_LINK = Pattern.compile("  (m\\d+) (?:-->|-\\. \"[^\"]+\" \\.->) (m\\d+)");

    private static ModuleGraph shop() {
        return new ModuleGraph(
                List.of(
                        new Node("app", "active", false),
                        new Node("orders", "extracting", false),
                        new Node("billing", "closed", false),
                        new Node("catalog", "active", false),
                        new Node("shared", "active", true),
                        new Node("(no module)", "active", false)),
                List.of(
                        new Use("(no module)", "orders", 0, 0, 2),
                        new Use("app", "billing", 3, 0, 0),
                        new Use("app", "catalog", 1, 0, 0),
                        new Use("app", "orders", 12, 0, 0),
                        new Use("billing", "catalog", 4, 0, 0),
                        new Use("billing", "shared", 9, 0, 0),
                        new Use("catalog", "billing", 0, 25, 0),
                        new Use("orders", "billing", 2, 7, 1)));
    }

    @TestFactory
    Stream<DynamicTest> each_format_is_as_its_golden_file_has_it() {
        return GraphFormat.all().stream()
                .map(format -> DynamicTest.dynamicTest(
                        format.ending(),
                        () -> GoldenFile.named("graph/shop" + format.ending()).compareWith(format.text(shop()))));
    }

    @RepeatedTest(10)
    void graphviz_language_is_read_back_with_all_modules_and_uses(RepetitionInfo repetition) {
        ModuleGraph graph = Graphs.drawn(25, repetition.getCurrentRepetition());
        DirectedPseudograph<String, DefaultEdge> read = new DirectedPseudograph<>(DefaultEdge.class);
        DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
        importer.setVertexFactory(name -> name);

        importer.importGraph(read, new StringReader(new DotGraph().text(graph)));

        assertThat(read.vertexSet())
                .containsExactlyInAnyOrderElementsOf(
                        graph.nodes().stream().map(Node::name).toList());
        assertThat(read.edgeSet().stream().map(edge -> read.getEdgeSource(edge) + ">" + read.getEdgeTarget(edge)))
                .containsExactlyInAnyOrderElementsOf(graph.uses().stream()
                        .map(use -> use.from() + ">" + use.to())
                        .toList());
    }

    @RepeatedTest(5)
    void plantuml_draws_all_modules(RepetitionInfo repetition) throws Exception {
        assumeThat(PlantUml.isHere())
                .as("PlantUML is at hand where Maven runs the tests")
                .isTrue();
        ModuleGraph graph = Graphs.drawn(25, repetition.getCurrentRepetition());

        assertThat(PlantUml.description(new PlantUmlGraph().text(graph))).isEqualTo("(25 entities)");
        assertThat(PlantUml.description("@startuml\ncomponent \"a\" as\n -->\n@enduml\n"))
                .doesNotContain("entities");
    }

    @RepeatedTest(5)
    void mermaid_links_what_the_shortest_lines_and_debt_say(RepetitionInfo repetition) {
        ModuleGraph graph = Graphs.drawn(25, repetition.getCurrentRepetition());
        Layering layering = Layering.of(graph);
        Map<String, String> names = new HashMap<>();
        List<String> links = new ArrayList<>();
        new MermaidGraph().text(graph).lines().skip(1).forEach(line -> {
            Matcher link = MERMAID_LINK.matcher(line);
            Matcher node = Pattern.compile("  (m\\d+)\\[\"(.*)\"]").matcher(line);
            if (link.matches()) {
                links.add(names.get(link.group(1)) + ">" + names.get(link.group(2)));
            } else if (node.matches()) {
                names.put(node.group(1), node.group(2));
            } else {
                assertThat(line).startsWith("  linkStyle ");
            }
        });

        assertThat(links)
                .containsExactlyElementsOf(graph.uses().stream()
                        .filter(use ->
                                use.debt() > 0 || layering.below(use.from()).contains(use.to()))
                        .map(use -> use.from() + ">" + use.to())
                        .toList());
    }

    @Test
    void mermaid_stays_below_what_code_hosts_draw() {
        assertThat(new MermaidGraph().text(Graphs.drawn(400, 1))).hasSizeLessThan(45_000);
    }

    @RepeatedTest(10)
    void no_box_of_the_picture_lies_on_another_and_all_lie_in_it(RepetitionInfo repetition) throws Exception {
        ModuleGraph graph = Graphs.drawn(60, repetition.getCurrentRepetition());
        Element svg = svg(graph);
        List<double[]> boxes = boxes(svg);
        double width = Double.parseDouble(svg.getAttribute("width"));
        double height = Double.parseDouble(svg.getAttribute("height"));

        assertThat(boxes).hasSize((int) graph.nodes().stream()
                .filter(node -> !node.isShared() || owes(node, graph))
                .count());
        for (double[] one : boxes) {
            assertThat(one[0]).isNotNegative();
            assertThat(one[0] + one[2]).isLessThanOrEqualTo(width);
            assertThat(one[1] + one[3]).isLessThanOrEqualTo(height);
            assertThat(boxes.stream().filter(other -> other != one && overlap(one, other)))
                    .isEmpty();
        }
    }

    private static boolean owes(Node node, ModuleGraph graph) {
        return graph.uses().stream()
                .filter(use -> use.debt() > 0)
                .anyMatch(use -> use.from().equals(node.name()) || use.to().equals(node.name()));
    }

    @Test
    void what_everybody_may_use_has_a_box_where_it_has_debt() {
        ModuleGraph graph = new ModuleGraph(
                List.of(new Node("a", "active", false), new Node("b", "active", true), new Node("c", "active", true)),
                List.of(new Use("a", "b", 3, 0, 0), new Use("a", "c", 3, 0, 0), new Use("b", "a", 0, 2, 0)));

        assertThat(new SvgGraph().text(graph))
                .contains("<title>b, active</title>", "<title>b -&gt; a: 2 known</title>", ">shared: c</text>")
                .doesNotContain("a -&gt; b", "<title>c, active</title>");
    }

    private static boolean overlap(double[] one, double[] other) {
        return one[0] < other[0] + other[2]
                && other[0] < one[0] + one[2]
                && one[1] < other[1] + other[3]
                && other[1] < one[1] + one[3];
    }

    private static List<double[]> boxes(Element svg) {
        NodeList rects = svg.getElementsByTagName("rect");
        return IntStream.range(0, rects.getLength())
                .mapToObj(number -> (Element) rects.item(number))
                .filter(rect -> rect.getAttribute("class").startsWith("box"))
                .map(rect -> Stream.of("x", "y", "width", "height")
                        .mapToDouble(name -> Double.parseDouble(rect.getAttribute(name)))
                        .toArray())
                .toList();
    }

    private static Element svg(ModuleGraph graph) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(new SvgGraph().text(graph))))
                .getDocumentElement();
    }

    @Test
    void the_picture_says_in_words_what_each_line_and_arc_is() {
        assertThat(new SvgGraph().text(shop()))
                .contains(
                        "<title>orders -&gt; billing: 1 new, 7 known, 2 allowed</title>",
                        "<title>catalog -&gt; billing: 25 known</title>",
                        "shared: shared</text>")
                .contains("role=\"img\" aria-label=\"6 modules, 8 uses of a module by another, 3 with debt\"")
                .doesNotContain("<script");
    }

    @Test
    void an_empty_graph_is_a_picture_too() throws Exception {
        assertThat(boxes(svg(new ModuleGraph(List.of(), List.of())))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> the_same_graph_gives_the_same_bytes() {
        return GraphFormat.all().stream()
                .map(format -> DynamicTest.dynamicTest(
                        format.ending(),
                        () -> assertThat(format.text(Graphs.drawn(50, 3)))
                                .isEqualTo(format.text(Graphs.drawn(50, 3)))
                                .endsWith("\n")
                                .doesNotContain("\r")));
    }
}
