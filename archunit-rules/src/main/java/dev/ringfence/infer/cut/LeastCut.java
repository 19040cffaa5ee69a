package dev.ringfence.infer.cut;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Parts numbered things into two, so that the arcs which lead from the first part to the second weigh least.
 *
 * <p>It pushes flow along the shortest ways until none is left. What the start still reaches is the first part: of all
 * that weigh as little, the smallest.
 */
final class LeastCut {

    private final List<List<Arc>> arcs = new ArrayList<>();

    /** Holds what can still flow, and the way back. */
    private static final class Arc {

        private final int to;
        private final int back;
        private long left;

        private Arc(int to, int back, long left) {
            this.to = to;
            this.back = back;
            this.left = left;
        }
    }

    LeastCut(int things) {
        for (int at = 0; at < things; at++) {
            arcs.add(new ArrayList<>());
        }
    }

    void arc(int from, int to, long weight) {
        if (weight > 0 && from != to) {
            int there = arcs.get(from).size();
            int back = arcs.get(to).size();
            arcs.get(from).add(new Arc(to, back, weight));
            arcs.get(to).add(new Arc(from, there, 0));
        }
    }

    /** Returns the part of the start, once the least is cut that parts it from the end. */
    BitSet partOf(int start, int end) {
        Arc[] way = wayTo(start);
        while (way[end] != null) {
            push(way, start, end);
            way = wayTo(start);
        }
        BitSet part = new BitSet();
        for (int at = 0; at < arcs.size(); at++) {
            part.set(at, at == start || way[at] != null);
        }
        return part;
    }

    /** Tells of each thing by which arc it is reached; none where it is not. */
    private Arc[] wayTo(int start) {
        Arc[] by = new Arc[arcs.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (Arc arc : arcs.get(open.remove())) {
                if (arc.left > 0 && by[arc.to] == null && arc.to != start) {
                    by[arc.to] = arc;
                    open.add(arc.to);
                }
            }
        }
        return by;
    }

    private void push(Arc[] way, int start, int end) {
        long least = Long.MAX_VALUE;
        for (int at = end; at != start; at = before(way[at])) {
            least = Math.min(least, way[at].left);
        }
        for (int at = end; at != start; at = before(way[at])) {
            way[at].left -= least;
            arcs.get(at).get(way[at].back).left += least;
        }
    }

    private int before(Arc arc) {
        return arcs.get(arc.to).get(arc.back).to;
    }
}
