package dev.ringfence.uses;

import dev.ringfence.map.Edge;
import dev.ringfence.violation.Engine;
import dev.ringfence.violation.Sighting;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Describes an edge that is there, and how often.
 *
 * @param edge from a top-level type to a top-level type, or by a star import to a whole package
 * @param times on how many lines it was seen, at least 1
 * @param seenBy who saw it
 * @param places the lines, sorted, as far as a source is there
 */
public record Use(Edge edge, int times, Set<Engine> seenBy, List<Sighting> places) {

    static Use inBytecode(Edge edge, int lines, List<Sighting> places) {
        return new Use(edge, Math.max(1, lines), EnumSet.of(Engine.BYTECODE), places);
    }

    static Use inSource(Edge edge, SortedSet<Sighting> places) {
        return new Use(edge, Math.max(1, places.size()), EnumSet.of(Engine.SOURCE), List.copyOf(places));
    }

    /** Returns the same edge, as both engines see it; a line that both saw counts once. */
    Use with(Use other) {
        EnumSet<Engine> engines = EnumSet.copyOf(seenBy);
        engines.addAll(other.seenBy);
        SortedSet<Sighting> united = new TreeSet<>(places);
        united.addAll(other.places);
        int most = Math.max(times, other.times);
        return new Use(edge, Math.max(most, united.size()), Collections.unmodifiableSet(engines), List.copyOf(united));
    }
}
