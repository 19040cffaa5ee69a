package dev.ringfence.infer.cut;

import dev.ringfence.map.TypeName;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Splits units that others stand between: a bag such as {@code internal} has a base that everybody uses, and a top that
 * uses everybody.
 *
 * <ol>
 *   <li>A unit is split where that takes a third of its debt away, and enough lines for one more module.
 *   <li>The unit with most to gain goes first, as long as there are not too many units to read.
 *   <li>The smaller part is a new unit. Where the top is the implementation of the base, it is the new one.
 * </ol>
 */
final class BaseAndTop {

    private static final int MOST_UNITS = 50;

    private final Partition partition;
    private final Connections connections;
    private final int most;

    private BaseAndTop(Partition partition, Connections connections, int most) {
        this.partition = partition;
        this.connections = connections;
        this.most = most;
    }

    /** @param more how many units do not count, since they are parts that Maven projects have made */
    static void split(Partition partition, Connections connections, int more) {
        new BaseAndTop(partition, connections, MOST_UNITS + more).split();
    }

    private void split() {
        Optional<Parts> best = best();
        while (best.isPresent()) {
            best.get().separate(partition);
            best = best();
        }
    }

    private Optional<Parts> best() {
        if (partition.units().size() >= most) {
            return Optional.empty();
        }
        Map<TypeName, Unit> owners = partition.owners();
        return partition.units().stream()
                .filter(unit -> !unit.isRoot())
                .map(unit -> LinesAround.of(unit, connections, owners))
                .filter(lines -> lines.owed() >= Parts.LEAST_GAIN)
                .map(LinesAround::parts)
                .filter(Parts::areWorthIt)
                .max(Comparator.comparingLong(Parts::gain)
                        .thenComparing(parts -> parts.unit().name(), Comparator.reverseOrder()));
    }
}
