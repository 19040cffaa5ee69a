package dev.ringfence.verdict;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a project uses of the map: enough to judge the whole view without reading its code again.
 *
 * @param claims the places in the map of the claims that something fits
 * @param requires the uses of a module by another, as {@code billing -> orders}
 * @param exceptions the edges that each exception excuses or excused, by its place in the map
 */
public record ProjectUse(
        SortedSet<String> claims, SortedSet<String> requires, SortedMap<String, SortedSet<String>> exceptions) {

    /** Nothing. */
    public static ProjectUse none() {
        return new ProjectUse(new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
    }

    public static String requires(String user, String used) {
        return user + " -> " + used;
    }
}
