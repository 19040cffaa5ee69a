package dev.ringfence.infer.cut;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says how often each unit uses each other unit, by their names, and in how many edges between their types. */
public final class UnitGraph {

    private static final long LINE = 1L << 32;

    private final SortedMap<String, SortedMap<String, Integer>> uses = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Integer>> edges = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> users = new TreeMap<>();

    /** Adds an edge from a type of the first unit to a type of the second, seen so many times. */
    public void add(String from, String to, int times) {
        edges.computeIfAbsent(from, unused -> new TreeMap<>()).merge(to, 1, Integer::sum);
        uses.computeIfAbsent(from, unused -> new TreeMap<>()).merge(to, times, Integer::sum);
        users.computeIfAbsent(to, unused -> new TreeSet<>()).add(from);
    }

    /** Makes the part a part of the whole: what it uses, and who uses it, is the whole's from now on. */
    void fold(String part, String whole) {
        foldLines(uses, part, whole);
        foldLines(edges, part, whole);
        SortedSet<String> usersOfWhole = users.computeIfAbsent(whole, unused -> new TreeSet<>());
        usersOfWhole.addAll(users.getOrDefault(part, Collections.emptySortedSet()));
        users.remove(part);
        users.values().stream().filter(each -> each.remove(part)).forEach(each -> each.add(whole));
        usersOfWhole.remove(whole);
    }

    private static void foldLines(SortedMap<String, SortedMap<String, Integer>> lines, String part, String whole) {
        SortedMap<String, Integer> ofPart = lines.getOrDefault(part, Collections.emptySortedMap());
        ofPart.forEach((to, count) ->
                lines.computeIfAbsent(whole, unused -> new TreeMap<>()).merge(to, count, Integer::sum));
        lines.remove(part);
        for (SortedMap<String, Integer> ofUser : lines.values()) {
            Integer count = ofUser.remove(part);
            if (count != null) {
                ofUser.merge(whole, count, Integer::sum);
            }
        }
        lines.getOrDefault(whole, new TreeMap<>()).remove(whole);
    }

    /** Says what a unit uses, and how often. */
    public SortedMap<String, Integer> usedBy(String from) {
        return Collections.unmodifiableSortedMap(uses.getOrDefault(from, Collections.emptySortedMap()));
    }

    /** Says who uses a unit. */
    public SortedSet<String> usersOf(String to) {
        return Collections.unmodifiableSortedSet(users.getOrDefault(to, Collections.emptySortedSet()));
    }

    /** Says whether more than half of so many units use the unit, so that a use of it says nothing of its user. */
    boolean isHub(String to, int units) {
        return usersOf(to).size() * 2 > units;
    }

    /** Says how often the first unit uses the second. */
    public int times(String from, String to) {
        return usedBy(from).getOrDefault(to, 0);
    }

    /** Says how many edges lead from the first unit to the second: so many lines they would be in a baseline. */
    public int lines(String from, String to) {
        return edges.getOrDefault(from, Collections.emptySortedMap()).getOrDefault(to, 0);
    }

    /**
     * Says how heavy the first unit's uses of the second are. What counts is how many lines of a baseline they would be;
     * among equals, on how many lines of code they are.
     */
    public long weight(String from, String to) {
        return lines(from, to) * LINE + times(from, to);
    }

    /** Says how often the unit is used. */
    public int timesUsed(String to) {
        return usersOf(to).stream().mapToInt(user -> times(user, to)).sum();
    }

    /** Says how often the unit uses others. */
    public int timesUsing(String from) {
        return usedBy(from).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Says how often either unit uses the other. */
    int timesBetween(String one, String other) {
        return times(one, other) + times(other, one);
    }

    /** Says how many uses between units would be new if the part became a part of the whole. */
    long newUses(String part, String whole) {
        long used = usedBy(part).keySet().stream()
                .filter(other -> !other.equals(whole) && times(whole, other) == 0)
                .count();
        long users = usersOf(part).stream()
                .filter(other -> !other.equals(whole) && times(other, whole) == 0)
                .count();
        return used + users;
    }

    /**
     * Says how many lines of debt a part and what is around it owe each other at the least: of two units that use each
     * other, one direction has to go.
     */
    long debtOf(String part) {
        return neighboursOf(part).stream()
                .mapToLong(other -> Math.min(lines(part, other), lines(other, part)))
                .sum();
    }

    /** Says how many lines of such debt the whole owes and is owed more once the part is a part of it. */
    long debtOfFolding(String part, String whole) {
        return neighboursOf(part).stream()
                .filter(other -> !other.equals(whole))
                .mapToLong(other ->
                        Math.min(lines(whole, other) + lines(part, other), lines(other, whole) + lines(other, part))
                                - Math.min(lines(whole, other), lines(other, whole)))
                .sum();
    }

    /** Says which share of all lines of a unit lead away from it: 0 for what only others use. */
    double shareOfUses(String unit) {
        int out = usedBy(unit).keySet().stream()
                .mapToInt(other -> lines(unit, other))
                .sum();
        int in = usersOf(unit).stream().mapToInt(other -> lines(other, unit)).sum();
        return out + in == 0 ? 1 : (double) out / (out + in);
    }

    private Set<String> neighboursOf(String unit) {
        Set<String> neighbours = new HashSet<>(usedBy(unit).keySet());
        neighbours.addAll(usersOf(unit));
        return neighbours;
    }
}
