package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.PackageNode;
import dev.ringfence.map.TypeName;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Holds the two parts into which a unit may be split.
 *
 * @param unit the unit
 * @param base what others use
 * @param top what uses others
 * @param owed how many lines of debt the whole unit and those around it owe each other
 * @param left how many of them are left between the parts and those around
 */
record Parts(Unit unit, SortedSet<TypeName> base, SortedSet<TypeName> top, long owed, long left) {

    /** Says how many lines less are worth a module more. */
    static final int LEAST_GAIN = 8;

    private static final int LEAST_TYPES = 3;
    private static final int LEAST_SHARE = 3;
    private static final int MOST_NAMED = 24;
    private static final int LINES_OF_ONE_MORE = 8;
    private static final Set<String> INNER = Set.of("impl", "internal");

    long gain() {
        return owed - left;
    }

    /** Says whether a person would want them apart, and would read the claims that this takes. */
    boolean areWorthIt() {
        return Math.min(base.size(), top.size()) >= LEAST_TYPES
                && gain() >= LEAST_GAIN
                && gain() * LEAST_SHARE >= owed
                && areReadable();
    }

    /** Two dozen types are read by anybody; more of them are worth it where each takes many lines away. */
    boolean areReadable() {
        long named = named();
        return named <= MOST_NAMED || named * LINES_OF_ONE_MORE <= gain();
    }

    /** Says how many types leave what they are claimed with, so that each is claimed by itself. */
    private long named() {
        Map<String, Map<Boolean, Long>> halves = unit.types().stream()
                .collect(Collectors.groupingBy(
                        unit::claimOf, Collectors.partitioningBy(top::contains, Collectors.counting())));
        return halves.values().stream()
                .mapToLong(half -> Math.min(half.getOrDefault(true, 0L), half.getOrDefault(false, 0L)))
                .sum();
    }

    /** Makes a unit of one part. */
    void separate(Partition partition) {
        if (isTopInner()) {
            give(top, partition.newUnit(unit.name() + "-impl"), "the implementation of " + unit.name());
        } else if (top.size() <= base.size()) {
            give(
                    top,
                    partition.newUnit(unit.name() + "-top"),
                    "the types of " + unit.name() + " that use others, which use the rest of it");
        } else {
            give(
                    base,
                    partition.newUnit(unit.name() + "-base"),
                    "the types of " + unit.name() + " that others use, which the rest of it uses");
        }
    }

    private void give(SortedSet<TypeName> part, Unit to, String note) {
        to.note(note);
        to.splitOff(unit);
        unit.give(part, to);
    }

    private boolean isTopInner() {
        return top.stream().allMatch(Parts::isInner) && base.stream().noneMatch(Parts::isInner);
    }

    private static boolean isInner(TypeName type) {
        return PackageNode.segments(type.packageName()).stream().anyMatch(INNER::contains);
    }
}
