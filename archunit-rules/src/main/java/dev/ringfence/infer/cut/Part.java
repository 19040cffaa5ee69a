package dev.ringfence.infer.cut;

import dev.ringfence.map.TypeName;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Holds types of one unit that may move together, with the lines between them and all other types.
 *
 * @param types the types
 * @param home the unit
 * @param out how many lines lead from them to each unit, their own included
 * @param in how many lines lead to them from each unit
 */
record Part(SortedSet<TypeName> types, Unit home, Map<Unit, Integer> out, Map<Unit, Integer> in) {

    static Part of(Collection<TypeName> types, Unit home, Connections connections, Map<TypeName, Unit> owners) {
        SortedSet<TypeName> own = new TreeSet<>(types);
        Map<Unit, Integer> out = new HashMap<>();
        Map<Unit, Integer> in = new HashMap<>();
        for (TypeName type : own) {
            connections.usedBy(type).forEach(used -> count(used, own, owners, out));
            connections.usersOf(type).forEach(user -> count(user, own, owners, in));
        }
        return new Part(own, home, out, in);
    }

    private static void count(
            TypeName other, SortedSet<TypeName> own, Map<TypeName, Unit> owners, Map<Unit, Integer> lines) {
        Unit unit = owners.get(other);
        if (unit != null && !own.contains(other)) {
            lines.merge(unit, 1, Integer::sum);
        }
    }

    /** Says how many of the lines would be debt if the types were that unit's. */
    int debtIn(Unit place, Levels levels) {
        return sum(out, other -> levels.leadsUp(place, other)) + sum(in, other -> levels.leadsUp(other, place));
    }

    /** Says how many lines there are between the types and the unit's other types. */
    int linesWith(Unit unit) {
        return out.getOrDefault(unit, 0) + in.getOrDefault(unit, 0);
    }

    int lines() {
        return sum(out, unit -> true) + sum(in, unit -> true);
    }

    private static int sum(Map<Unit, Integer> lines, Predicate<Unit> wanted) {
        return lines.entrySet().stream()
                .filter(each -> wanted.test(each.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Says whether the types use no other type. */
    boolean usesNothing() {
        return out.isEmpty();
    }

    /** Says whether all that the types use is in that unit, or for all as well. */
    boolean standsOn(Unit unit) {
        return out.keySet().stream().allMatch(used -> used == unit || used.isForAll());
    }

    /** Says whether the unit has the rest of the package from which the types are, and their own unit has not. */
    boolean isOfPackagesOf(Unit unit) {
        return types.stream()
                .map(TypeName::packageName)
                .allMatch(each ->
                        unit.packages().contains(each) && !home.packages().contains(each));
    }
}
