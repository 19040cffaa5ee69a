package dev.ringfence.verdict;

import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.violation.Identity;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Says what a project uses of the map: enough to judge the whole view without reading the project's code again.
 *
 * @param claims the places in the map of the claims that something fits
 * @param requires the uses of a module by another, as its {@code requires} say it
 * @param exceptions what each exception excuses or excused, by its place in the map
 * @param patterns the places in the map of the patterns, such as those of {@code forbids}, that a type of the code fits
 * @param near what the patterns of seams that nothing fits may mean, by their places in the map
 * @param packages the packages of its code
 * @param seams what it has of each seam, by the name of the seam
 */
public record ProjectUse(
        SortedSet<String> claims,
        SortedSet<ModuleUse> requires,
        SortedMap<String, SortedSet<Identity>> exceptions,
        SortedSet<String> patterns,
        SortedMap<String, String> near,
        SortedSet<String> packages,
        SortedMap<String, SeamUse> seams) {

    /** Says what a project uses of a map without seams. */
    public ProjectUse(
            SortedSet<String> claims,
            SortedSet<ModuleUse> requires,
            SortedMap<String, SortedSet<Identity>> exceptions,
            SortedSet<String> patterns,
            SortedSet<String> packages) {
        this(claims, requires, exceptions, patterns, new TreeMap<>(), packages, new TreeMap<>());
    }

    /** Returns the modules that own anything of the project. */
    public Set<ModuleName> modules(ModuleMap map) {
        return map.modules().values().stream()
                .filter(module -> module.claims().stream()
                        .anyMatch(claim -> claims.contains(claim.place().toString())))
                .map(Module::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the same use, and that of more claims. */
    public ProjectUse withClaims(SortedSet<String> more) {
        SortedSet<String> all = new TreeSet<>(claims);
        all.addAll(more);
        return new ProjectUse(all, requires, exceptions, patterns, near, packages, seams);
    }

    /** Returns the same use, and what there is of seams. */
    public ProjectUse withSeams(SortedMap<String, SeamUse> uses) {
        return new ProjectUse(claims, requires, exceptions, patterns, near, packages, uses);
    }

    /** Returns the same use, with what it excuses. */
    public ProjectUse withExceptions(SortedMap<String, SortedSet<Identity>> excused) {
        return new ProjectUse(claims, requires, excused, patterns, near, packages, seams);
    }

    /** Returns the use of nothing. */
    public static ProjectUse none() {
        return new ProjectUse(new TreeSet<>(), new TreeSet<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
    }
}
