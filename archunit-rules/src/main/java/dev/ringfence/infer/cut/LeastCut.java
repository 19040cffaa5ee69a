package dev.ringfence.infer.cut;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

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
        int[] steps = stepsFrom(start);
        while (steps[end] >= 0) {
            int[] next = new int[arcs.size()];
            boolean isFilling = true;
            while (isFilling) {
                isFilling = fillsWay(start, end, steps, next);
            }
            steps = stepsFrom(start);
        }
        BitSet part = new BitSet();
        for (int at = 0; at < arcs.size(); at++) {
            part.set(at, steps[at] >= 0);
        }
        return part;
    }

    /** Tells of each thing in how many arcs it is reached; less than none where it is not. */
    private int[] stepsFrom(int start) {
        int[] steps = new int[arcs.size()];
        Arrays.fill(steps, -1);
        steps[start] = 0;
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            int at = open.remove();
            for (Arc arc : arcs.get(at)) {
                if (arc.left > 0 && steps[arc.to] < 0) {
                    steps[arc.to] = steps[at] + 1;
                    open.add(arc.to);
                }
            }
        }
        return steps;
    }

    /**
     * Fills one shortest way to the end, and says whether there was one. A way may be as long as the code is large, so
     * it is walked and not called.
     *
     * @param next which arc of each thing is to be tried next; those before it lead nowhere any more
     */
    private boolean fillsWay(int start, int end, int[] steps, int[] next) {
        Deque<Arc> way = new ArrayDeque<>();
        int at = start;
        while (at != end) {
            Optional<Arc> onward = onward(at, steps, next);
            if (onward.isPresent()) {
                way.push(onward.get());
                at = onward.get().to;
            } else if (way.isEmpty()) {
                return false;
            } else {
                at = backOf(way.pop()).to;
                next[at]++;
            }
        }
        fill(way);
        return true;
    }

    private Optional<Arc> onward(int at, int[] steps, int[] next) {
        List<Arc> from = arcs.get(at);
        while (next[at] < from.size()) {
            Arc arc = from.get(next[at]);
            if (arc.left > 0 && steps[arc.to] == steps[at] + 1) {
                return Optional.of(arc);
            }
            next[at]++;
        }
        return Optional.empty();
    }

    private void fill(Collection<Arc> way) {
        long most = way.stream().mapToLong(arc -> arc.left).min().orElse(0);
        for (Arc arc : way) {
            arc.left -= most;
            backOf(arc).left += most;
        }
    }

    private Arc backOf(Arc arc) {
        return arcs.get(arc.to).get(arc.back);
    }
}
