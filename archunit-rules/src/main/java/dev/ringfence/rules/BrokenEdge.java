package dev.ringfence.rules;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.Rule;
import dev.ringfence.violation.ToldLine;
import java.util.SortedSet;

/** Holds an edge that breaks a rule of the map, with the lines on which class files show the edge. */
record BrokenEdge(Edge edge, Judgement.Broken broken, SortedSet<ToldLine> lines) {

    String description(Rule filedUnder, String fileName) {
        String place =
                lines.isEmpty() ? fileName : fileName + ":" + lines.first().line();
        return edge + " breaks " + filedUnder + " in (" + place + ")";
    }
}
