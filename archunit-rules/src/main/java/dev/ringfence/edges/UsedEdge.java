package dev.ringfence.edges;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Describes an edge that the code has.
 *
 * @param times on how many lines, at least 1
 * @param places the lines, as far as a source is there
 */
public record UsedEdge(Edge edge, int times, List<Place> places) {

    /** Returns the same edge, as two projects have it. */
    public UsedEdge with(UsedEdge other) {
        List<Place> both = new ArrayList<>(places);
        both.addAll(other.places);
        return new UsedEdge(edge, times + other.times, List.copyOf(both));
    }
}
