package dev.ringfence.verdict;

import dev.ringfence.violation.Identity;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says what a project has of a seam.
 *
 * @param hasOld whether it has a class of the module that leaves
 * @param left the uses, reads of flags, and flags in files that are left, each with its places as messages show them
 * @param writers the types of the seam, and of the module that leaves, that change a table of that module and use what
 *     is new
 */
public record SeamUse(boolean hasOld, SortedMap<Identity, SortedSet<String>> left, SortedSet<String> writers) {

    /** Keeps what nobody can change. */
    public SeamUse {
        left = Collections.unmodifiableSortedMap(new TreeMap<>(left));
        writers = Collections.unmodifiableSortedSet(new TreeSet<>(writers));
    }

    /** Returns what there is of nothing. */
    public static SeamUse none() {
        return new SeamUse(false, new TreeMap<>(), new TreeSet<>());
    }

    /** Says whether there is nothing at all. */
    public boolean isNothing() {
        return !hasOld && left.isEmpty() && writers.isEmpty();
    }

    /** Returns what two projects have together. */
    public SeamUse plus(SeamUse other) {
        SortedMap<Identity, SortedSet<String>> all = new TreeMap<>();
        left.forEach((identity, places) -> all.put(identity, new TreeSet<>(places)));
        other.left.forEach((identity, places) ->
                all.computeIfAbsent(identity, unused -> new TreeSet<>()).addAll(places));
        SortedSet<String> both = new TreeSet<>(writers);
        both.addAll(other.writers);
        return new SeamUse(hasOld || other.hasOld, all, both);
    }
}
