package dev.ringfence.infer.cut;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Moves parts between wholes where they make less debt. Two wholes that use each other owe the lines of the lighter
 * direction at the least.
 */
final class LeastDebt {

    private static final int WORTH_A_MOVE = 2;
    private static final int MOST_ROUNDS = 4;

    private final UnitGraph graph;
    private final Map<String, String> homes = new TreeMap<>();
    private final Map<String, Map<String, Integer>> lines = new HashMap<>();

    /**
     * @param graph the uses between parts and wholes
     * @param wholes what stays where it is
     * @param parts what may move, and the whole in which each is
     */
    LeastDebt(UnitGraph graph, Collection<String> wholes, Map<String, String> parts) {
        this.graph = graph;
        wholes.forEach(whole -> homes.put(whole, whole));
        homes.putAll(parts);
        homes.forEach((from, home) -> graph.usedBy(from)
                .keySet()
                .forEach(to -> Optional.ofNullable(homes.get(to))
                        .ifPresent(other -> add(home, other, graph.lines(from, to)))));
    }

    private void add(String from, String to, int count) {
        if (!from.equals(to)) {
            lines.computeIfAbsent(from, unused -> new HashMap<>()).merge(to, count, Integer::sum);
        }
    }

    /**
     * Returns where each of the parts belongs, after as many moves as make a difference.
     *
     * @param mayMove whether a part may go to a whole
     */
    Map<String, String> settle(Collection<String> parts, BiPredicate<String, String> mayMove) {
        boolean better = true;
        for (int round = 0; better && round < MOST_ROUNDS; round++) {
            better = false;
            Map<String, Long> gains = new HashMap<>();
            parts.forEach(part -> gains.put(part, bestMove(part, mayMove).gain()));
            List<String> mostFirst = new ArrayList<>(new TreeSet<>(parts));
            mostFirst.sort(Comparator.comparing(part -> -gains.getOrDefault(part, 0L)));
            for (String part : mostFirst) {
                Move move = bestMove(part, mayMove);
                if (move.gain() >= WORTH_A_MOVE) {
                    move(part, move.home());
                    better = true;
                }
            }
        }
        Map<String, String> settled = new TreeMap<>();
        parts.forEach(part -> settled.put(part, homeOf(part)));
        return settled;
    }

    /**
     * Says where a part would make the least debt.
     *
     * @param gain how many lines less that is than where it is now
     */
    private record Move(String home, long gain) {}

    private Move bestMove(String part, BiPredicate<String, String> mayMove) {
        String home = homeOf(part);
        Map<String, Integer> out = around(part, true);
        Map<String, Integer> in = around(part, false);
        count(home, out, in, -1);
        long stays = cost(home, out, in);
        Move best = new TreeSet<>(homes.values())
                .stream()
                        .filter(place -> !place.equals(home) && mayMove.test(part, place))
                        .min(Comparator.comparingLong((String place) -> cost(place, out, in))
                                .thenComparing(place -> -out.getOrDefault(place, 0) - in.getOrDefault(place, 0)))
                        .map(place -> new Move(place, stays - cost(place, out, in)))
                        .orElse(new Move(home, 0));
        count(home, out, in, 1);
        return best;
    }

    private void move(String part, String home) {
        Map<String, Integer> out = around(part, true);
        Map<String, Integer> in = around(part, false);
        count(homeOf(part), out, in, -1);
        homes.put(part, home);
        count(home, out, in, 1);
    }

    private String homeOf(String part) {
        return homes.getOrDefault(part, part);
    }

    /** Says how many lines lead from the part to each place, or from there to it. */
    private Map<String, Integer> around(String part, boolean outward) {
        Map<String, Integer> around = new HashMap<>();
        for (String other : outward ? graph.usedBy(part).keySet() : graph.usersOf(part)) {
            int count = outward ? graph.lines(part, other) : graph.lines(other, part);
            Optional.ofNullable(homes.get(other)).ifPresent(home -> around.merge(home, count, Integer::sum));
        }
        return around;
    }

    private void count(String home, Map<String, Integer> out, Map<String, Integer> in, int sign) {
        out.forEach((place, count) -> add(home, place, sign * count));
        in.forEach((place, count) -> add(place, home, sign * count));
    }

    private long cost(String place, Map<String, Integer> out, Map<String, Integer> in) {
        Set<String> others = new TreeSet<>(out.keySet());
        others.addAll(in.keySet());
        others.remove(place);
        long cost = 0;
        for (String other : others) {
            int there = between(place, other);
            int back = between(other, place);
            cost += Math.min(there + out.getOrDefault(other, 0), back + in.getOrDefault(other, 0))
                    - Math.min(there, back);
        }
        return cost;
    }

    private int between(String from, String to) {
        return lines.getOrDefault(from, Map.of()).getOrDefault(to, 0);
    }
}
