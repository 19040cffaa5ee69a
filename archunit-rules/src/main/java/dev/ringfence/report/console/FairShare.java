package dev.ringfence.report.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares the lines of a report among its sections, so that a long one does not push out a short one.
 *
 * <ol>
 *   <li>A section that needs no more than an equal share has what it needs.
 *   <li>What such sections leave is shared among the others.
 * </ol>
 */
final class FairShare {

    private FairShare() {}

    /** Returns how many lines each section may have. */
    static List<Integer> of(int lines, List<Integer> needed) {
        List<Integer> shares = new ArrayList<>(needed);
        List<Integer> shortestFirst = IntStream.range(0, needed.size())
                .boxed()
                .sorted(Comparator.comparing(needed::get))
                .toList();
        int left = lines;
        int waiting = needed.size();
        for (int section : shortestFirst) {
            int share = Math.min(needed.get(section), left / waiting);
            shares.set(section, share);
            left -= share;
            waiting--;
        }
        return List.copyOf(shares);
    }
}
