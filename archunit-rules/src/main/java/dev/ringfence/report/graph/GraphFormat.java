package dev.ringfence.report.graph;

import java.util.List;

/** Writes a graph as one file. It is a pure function of the graph, so the same graph gives the same bytes. */
public interface GraphFormat {

    /** Returns the formats in which a graph is written. */
    static List<GraphFormat> all() {
        return List.of(new SvgGraph(), new MermaidGraph(), new PlantUmlGraph(), new DotGraph());
    }

    /** Returns the format that draws a picture. */
    static GraphFormat svg() {
        return new SvgGraph();
    }

    /** Returns the ending of the file, such as {@code .svg}. */
    String ending();

    /** Returns the whole text, with LF at the end of each line. */
    String text(ModuleGraph graph);
}
