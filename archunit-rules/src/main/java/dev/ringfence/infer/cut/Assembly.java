package dev.ringfence.infer.cut;

import dev.ringfence.map.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Takes out of units the types that put most of them together and that most of them reach for, such as the
 * configuration of an engine. Below the others, such a type would owe what it puts together; above them, they owe what
 * they reach for, and that is what a person would call debt.
 *
 * <ol>
 *   <li>Such a type uses three fifths of the other units, eight at the least. Its uses by others are half as many as its
 *       own uses at least, and no more than a quarter more: a type that most only use belongs below them.
 *   <li>A type of its unit that uses it, and that nobody else uses, goes with it.
 * </ol>
 */
final class Assembly {

    private static final int FEWEST_UNITS = 8;

    private final Partition partition;
    private final Connections connections;
    private final Map<TypeName, Unit> owners;

    private Assembly(Partition partition, Connections connections) {
        this.partition = partition;
        this.connections = connections;
        this.owners = partition.owners();
    }

    /** Gives these types to the unit that puts all together. */
    static void separate(Partition partition, Connections connections) {
        if (partition.mayHaveCompositionRoot()) {
            new Assembly(partition, connections).separate();
        }
    }

    private void separate() {
        List<Unit> units =
                partition.units().stream().filter(unit -> !unit.isRoot()).toList();
        boolean hasGiven = false;
        for (Unit unit : units) {
            SortedSet<TypeName> found = new TreeSet<>();
            unit.types().stream()
                    .filter(type -> putsTogether(type, unit, units.size() - 1))
                    .forEach(found::add);
            if (!found.isEmpty()) {
                addThoseOfNobodyElse(found, unit);
                unit.give(found, partition.compositionRoot());
                hasGiven = true;
            }
        }
        if (hasGiven) {
            partition.compositionRoot().note("with types that use most modules, and that most modules reach for");
        }
        partition.removeEmpty();
    }

    private boolean putsTogether(TypeName type, Unit home, int others) {
        List<Unit> used = elsewhere(connections.usedBy(type), home);
        int users = elsewhere(connections.usersOf(type), home).size();
        int units = new HashSet<>(used).size();
        return units >= FEWEST_UNITS
                && units * 5 >= others * 3
                && users * 2 >= used.size()
                && users * 4 <= used.size() * 5;
    }

    private List<Unit> elsewhere(List<TypeName> types, Unit home) {
        return types.stream()
                .filter(owners::containsKey)
                .map(owners::get)
                .filter(unit -> unit != home && !unit.isRoot())
                .toList();
    }

    private void addThoseOfNobodyElse(SortedSet<TypeName> found, Unit unit) {
        boolean isMore = true;
        while (isMore) {
            Set<TypeName> more = new TreeSet<>(unit.types());
            more.removeIf(type -> found.contains(type) || !isOnlyOf(found, type));
            isMore = found.addAll(more);
        }
    }

    private boolean isOnlyOf(Set<TypeName> found, TypeName type) {
        return connections.usedBy(type).stream().anyMatch(found::contains)
                && found.containsAll(connections.usersOf(type));
    }
}
