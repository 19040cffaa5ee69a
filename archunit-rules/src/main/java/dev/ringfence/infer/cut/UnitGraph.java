package dev.ringfence.infer.cut;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** How often each unit uses each other, by their names. */
public final class UnitGraph {

    private final SortedMap<String, SortedMap<String, Integer>> uses = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> users = new TreeMap<>();

    public void add(String from, String to, int times) {
        uses.computeIfAbsent(from, unused -> new TreeMap<>()).merge(to, times, Integer::sum);
        users.computeIfAbsent(to, unused -> new TreeSet<>()).add(from);
    }

    /** What a unit uses, and how often. */
    public SortedMap<String, Integer> usedBy(String from) {
        return Collections.unmodifiableSortedMap(uses.getOrDefault(from, Collections.emptySortedMap()));
    }

    /** Who uses a unit. */
    public SortedSet<String> usersOf(String to) {
        return Collections.unmodifiableSortedSet(users.getOrDefault(to, Collections.emptySortedSet()));
    }

    /** Whether more than half of so many use it, so that a use of it says nothing of its user. */
    boolean isHub(String to, int units) {
        return usersOf(to).size() * 2 > units;
    }

    /** How often the one uses the other. */
    public int times(String from, String to) {
        return usedBy(from).getOrDefault(to, 0);
    }

    /** How often it is used. */
    public int timesUsed(String to) {
        return usersOf(to).stream().mapToInt(user -> times(user, to)).sum();
    }

    /** How often it uses others. */
    public int timesUsing(String from) {
        return usedBy(from).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How often either uses the other. */
    int timesBetween(String one, String other) {
        return times(one, other) + times(other, one);
    }

    /** How many uses between units would be new if the one became a part of the other. */
    long newUses(String part, String whole) {
        long used = usedBy(part).keySet().stream()
                .filter(other -> !other.equals(whole) && times(whole, other) == 0)
                .count();
        long users = usersOf(part).stream()
                .filter(other -> !other.equals(whole) && times(other, whole) == 0)
                .count();
        return used + users;
    }
}
