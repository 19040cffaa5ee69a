package dev.ringfence.infer.cut;

import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts the lines between the types of one unit and the units around it, and finds the two parts that owe least.
 *
 * <ol>
 *   <li>A unit that uses this one and is used by it is to stand between the parts. What it uses of the top is debt then,
 *       and so is what of the base uses it, or uses the top.
 *   <li>One line is laid on each type that parts from what it is claimed with, since it needs a claim of its own.
 *   <li>A line from the base to the top counts twice: nobody takes the parts for two things that use each other.
 *   <li>Of these the least cut is taken. Units that stand better below or above both parts no longer count, and the
 *       next cut is better still.
 * </ol>
 */
final class LinesAround {

    private static final int MOST_ROUNDS = 5;
    private static final int LINES_OF_A_CLAIM = 1;
    private static final int LINES_WITHIN = 2;

    private final Unit unit;
    private final List<TypeName> types;
    private final Map<TypeName, Integer> numbers = new HashMap<>();
    private final Map<Unit, Map<TypeName, Integer>> out = new HashMap<>();
    private final Map<Unit, Map<TypeName, Integer>> in = new HashMap<>();
    private final List<Use> inside = new ArrayList<>();
    private final Set<Unit> around = new TreeSet<>(Comparator.comparing(Unit::name));

    private LinesAround(Unit unit) {
        this.unit = unit;
        this.types = List.copyOf(unit.types());
        types.forEach(type -> numbers.put(type, numbers.size()));
    }

    private record Use(int from, int to) {}

    static LinesAround of(Unit unit, Connections connections, Map<TypeName, Unit> owners) {
        LinesAround lines = new LinesAround(unit);
        for (TypeName type : lines.types) {
            for (TypeName used : connections.usedBy(type)) {
                lines.addInside(type, used);
                lines.count(lines.out, type, owners.get(used));
            }
            connections.usersOf(type).forEach(user -> lines.count(lines.in, type, owners.get(user)));
        }
        return lines;
    }

    private void addInside(TypeName type, TypeName used) {
        Integer from = numbers.get(type);
        Integer to = numbers.get(used);
        if (from != null && to != null) {
            inside.add(new Use(from, to));
        }
    }

    private void count(Map<Unit, Map<TypeName, Integer>> lines, TypeName type, @Nullable Unit other) {
        if (other != null && other != unit && !other.isRoot()) {
            lines.computeIfAbsent(other, unused -> new HashMap<>()).merge(type, 1, Integer::sum);
            around.add(other);
        }
    }

    /** Says how many lines the unit and those around it owe each other at the least. */
    long owed() {
        return around.stream().mapToLong(this::owed).sum();
    }

    private long owed(Unit other) {
        return Math.min(lines(out, types, other), lines(in, types, other));
    }

    Parts parts() {
        Set<Unit> between = unitsThat(other -> owed(other) > 0);
        Parts parts = parts(cut(between));
        for (int round = 1; round < MOST_ROUNDS; round++) {
            Parts before = parts;
            Set<Unit> next = unitsThat(other -> between(before, other) < owed(other));
            if (next.equals(between)) {
                break;
            }
            between = next;
            parts = parts(cut(between));
        }
        return parts;
    }

    private Set<Unit> unitsThat(Predicate<Unit> wanted) {
        return around.stream().filter(wanted).collect(Collectors.toCollection(HashSet::new));
    }

    /** Says how many lines are debt where the unit stands between the parts. */
    private long between(Parts parts, Unit other) {
        return lines(out, parts.base(), other) + lines(in, parts.top(), other);
    }

    private static long lines(Map<Unit, Map<TypeName, Integer>> lines, Collection<TypeName> some, Unit other) {
        Map<TypeName, Integer> ofOther = lines.getOrDefault(other, Map.of());
        return some.stream().mapToLong(type -> ofOther.getOrDefault(type, 0)).sum();
    }

    private BitSet cut(Set<Unit> between) {
        Map<String, Integer> claims = new HashMap<>();
        types.forEach(type -> claims.putIfAbsent(unit.claimOf(type), types.size() + claims.size()));
        int top = types.size() + claims.size();
        int base = top + 1;
        LeastCut cut = new LeastCut(base + 1);
        for (Unit other : between) {
            out.getOrDefault(other, Map.of()).forEach((type, count) -> cut.arc(top, numberOf(type), count));
            in.getOrDefault(other, Map.of()).forEach((type, count) -> cut.arc(numberOf(type), base, count));
        }
        for (TypeName type : types) {
            int claim = claims.getOrDefault(unit.claimOf(type), top);
            cut.arc(numberOf(type), claim, LINES_OF_A_CLAIM);
            cut.arc(claim, numberOf(type), LINES_OF_A_CLAIM);
        }
        inside.forEach(use -> cut.arc(use.to(), use.from(), LINES_WITHIN));
        return cut.partOf(top, base);
    }

    private int numberOf(TypeName type) {
        return numbers.getOrDefault(type, 0);
    }

    /** Says what the unit owes once these types of it are a unit above the others. */
    Parts partsAt(Predicate<TypeName> isTop) {
        BitSet top = new BitSet();
        types.stream().filter(isTop).forEach(type -> top.set(numberOf(type)));
        return parts(top);
    }

    private Parts parts(BitSet top) {
        Map<Boolean, TreeSet<TypeName>> halves = types.stream()
                .collect(Collectors.partitioningBy(
                        type -> top.get(numberOf(type)), Collectors.toCollection(TreeSet::new)));
        TreeSet<TypeName> lower = halves.getOrDefault(false, new TreeSet<>());
        TreeSet<TypeName> upper = halves.getOrDefault(true, new TreeSet<>());
        Parts parts = new Parts(unit, lower, upper, owed(), 0);
        long upward = inside.stream()
                .filter(use -> !top.get(use.from()) && top.get(use.to()))
                .count();
        long left = around.stream()
                .mapToLong(other -> Math.min(between(parts, other), owed(other)))
                .sum();
        return new Parts(unit, lower, upper, owed(), upward + left);
    }
}
