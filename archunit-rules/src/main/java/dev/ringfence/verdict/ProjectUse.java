package dev.ringfence.verdict;

import dev.ringfence.violation.Identity;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says what a project uses of the map: enough to judge the whole view without reading the project's code again.
 *
 * @param claims the places in the map of the claims that something fits
 * @param requires the uses of a module by another, as its {@code requires} say it
 * @param exceptions what each exception excuses or excused, by its place in the map
 * @param patterns the places in the map of the patterns of {@code forbids}, {@code except} and {@code ignore} that a type
 *     of the code fits
 * @param packages the packages of its code
 */
public record ProjectUse(
        SortedSet<String> claims,
        SortedSet<ModuleUse> requires,
        SortedMap<String, SortedSet<Identity>> exceptions,
        SortedSet<String> patterns,
        SortedSet<String> packages) {

    /** Returns the use of nothing. */
    public static ProjectUse none() {
        return new ProjectUse(new TreeSet<>(), new TreeSet<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
    }
}
