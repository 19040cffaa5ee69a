package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.CodeBase;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts units that are too small to draw into others.
 *
 * <ol>
 *   <li>Small is what has less than a hundredth of the types, and less than five types at any rate. What is a Maven
 *       module, or stands for a root package, is not small.
 *   <li>While there are more than 40 units, the smallest one counts as small.
 *   <li>The smallest unit goes first: to its only user, or where many use it, to what is common. Where that makes debt,
 *       and in any other case, it goes where it makes the least: of two units that use each other, one direction has
 *       to go. Among equals the closest one wins. Between layers, what half of the others use counts a little less:
 *       features of a program are seldom a part of its network.
 *   <li>What Maven lets no project of a unit see never goes to that unit; what no unit may take stays as it is.
 * </ol>
 */
final class Folding {

    private static final String COMMON = "common";
    private static final int MOST_UNITS = 40;
    private static final int ENOUGH = 5;
    private static final int PARTS = 100;
    private static final int MANY_USERS = 4;
    private static final int FEW_LINES = 1;

    private final Partition partition;
    private final Connections connections;
    private final CodeBase code;
    private final int total;
    private final Set<Unit> settled = new HashSet<>();
    private final boolean hasLayers;
    private UnitGraph graph;

    private Folding(Partition partition, Connections connections, CodeBase code) {
        this.partition = partition;
        this.connections = connections;
        this.code = code;
        this.graph = connections.between(partition);
        this.total = code.types().size();
        this.hasLayers =
                partition.units().stream().anyMatch(unit -> !unit.globs().isEmpty());
    }

    static void fold(Partition partition, Connections connections, CodeBase code) {
        new Folding(partition, connections, code).fold();
    }

    private void fold() {
        Optional<Unit> next = next();
        while (next.isPresent() && partition.units().size() > 1) {
            fold(next.get());
            next = next();
        }
    }

    private Optional<Unit> next() {
        boolean tooMany = partition.units().size() > MOST_UNITS;
        return partition.units().stream()
                .filter(unit -> !unit.isRoot() && !isCommon(unit) && !settled.contains(unit))
                .filter(unit -> tooMany || isSmall(unit) && !unit.isMavenModule())
                .min(Comparator.comparingInt(Unit::size).thenComparing(Unit::name));
    }

    private boolean isSmall(Unit unit) {
        return unit.size() < Math.min(ENOUGH, total / PARTS) && !unit.spansLayers();
    }

    private static boolean isCommon(Unit unit) {
        return LayerWords.isCommon(unit.name());
    }

    private void fold(Unit unit) {
        Set<String> users = graph.usersOf(unit.name()).stream()
                .filter(user -> !named(user).isRoot())
                .collect(Collectors.toSet());
        Set<String> used = graph.usedBy(unit.name()).keySet().stream()
                .filter(other -> !isCommon(named(other)))
                .collect(Collectors.toSet());
        Optional<Unit> onlyUser =
                users.size() == 1 ? Optional.of(named(users.iterator().next())) : Optional.empty();
        boolean isForAll = users.size() != 1 && (users.size() >= MANY_USERS || used.isEmpty());
        Optional<Unit> closest = closest(unit);
        long least = closest.map(whole -> graph.debtOfFolding(unit.name(), whole.name()))
                .orElseGet(() -> graph.debtOf(unit.name()));
        if (onlyUser.filter(whole -> mayTake(whole, unit) && isNearlyLeast(unit, whole, least))
                .isPresent()) {
            foldInto(onlyUser.get(), unit, "which nobody else uses");
        } else if (isForAll && mayTake(common(), unit) && isNearlyLeast(unit, common(), least)) {
            foldInto(common(), unit, users.isEmpty() ? "which nobody uses" : "which several modules use");
        } else {
            closest.ifPresentOrElse(whole -> foldInto(whole, unit, "which it is closest to"), () -> settled.add(unit));
        }
    }

    private boolean isNearlyLeast(Unit unit, Unit whole, long least) {
        return graph.debtOfFolding(unit.name(), whole.name()) <= least + FEW_LINES;
    }

    /** What Maven lets no project of a unit see cannot be a part of it. */
    private boolean mayTake(Unit whole, Unit smaller) {
        return whole.size() == 0
                || code.reactor().canSeeAll(code.mainProjectsOf(whole.types()), code.projectsOf(smaller.types()));
    }

    /**
     * Returns the unit to fold this one into, of those that use it or are used by it. The fewest lines of debt win, then
     * the fewest new uses between units, then the closest. Otherwise it is what is common; where that cannot take it either, it stays.
     */
    private Optional<Unit> closest(Unit unit) {
        return partition.units().stream()
                .filter(other -> other != unit && !other.isRoot() && graph.timesBetween(unit.name(), other.name()) > 0)
                .filter(other -> mayTake(other, unit))
                .min(Comparator.comparingLong((Unit other) ->
                                graph.debtOfFolding(unit.name(), other.name()) + (isMereHub(other) ? FEW_LINES : 0))
                        .thenComparing(other -> graph.newUses(unit.name(), other.name()))
                        .thenComparing(other -> -graph.timesBetween(unit.name(), other.name()))
                        .thenComparing(Unit::name))
                .or(() -> Optional.of(common()).filter(common -> mayTake(common, unit)));
    }

    private boolean isMereHub(Unit unit) {
        return hasLayers && graph.isHub(unit.name(), partition.units().size());
    }

    private Unit named(String name) {
        return partition.unit(name);
    }

    /** Returns the largest unit that already has the common name, or a new unit. */
    private Unit common() {
        return partition.units().stream()
                .filter(Folding::isCommon)
                .max(Comparator.comparingInt(Unit::size))
                .orElseGet(() -> partition.unit(COMMON));
    }

    private void foldInto(Unit into, Unit unit, String why) {
        boolean isGivenBack = isCommon(into) && !unit.globs().isEmpty();
        if (isGivenBack) {
            unit.giveBackTo(partition.unit(COMMON));
        }
        into.took(unit, why);
        partition.fold(unit, into);
        if (isGivenBack) {
            graph = connections.between(partition);
        } else {
            graph.fold(unit.name(), into.name());
        }
    }
}
