package dev.ringfence.edges;

import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.violation.Identity;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Holds the code of the projects that a question is about.
 *
 * @param types the top-level types of the main code; package-info is none
 * @param edges who uses what; empty where the question does not ask for it
 * @param known the lines of the baselines
 * @param isWhole whether these are all projects of the tree
 * @param notes what was not seen, and what to do about it
 */
public record Code(
        SortedSet<TypeName> types,
        SortedMap<Edge, UsedEdge> edges,
        Map<Identity, KnownLine> known,
        boolean isWhole,
        List<String> notes) {}
