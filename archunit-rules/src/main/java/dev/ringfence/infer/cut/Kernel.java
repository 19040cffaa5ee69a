package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.CodeBase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Joins what is for all with what nearly all others use as well, where one owes the other lines: languages and
 * countries are a part of the types on which every feature of a shop stands.
 *
 * <p>The larger one is called for being for all, and keeps its name. The whole stays small.
 */
final class Kernel {

    private static final int LEAST_LINES = 2;
    private static final int MOST_PERCENT = 12;

    private final Partition partition;
    private final Connections connections;
    private final CodeBase code;

    private Kernel(Partition partition, Connections connections, CodeBase code) {
        this.partition = partition;
        this.connections = connections;
        this.code = code;
    }

    /** Names two units of which the first owes the second lines. */
    private record Pair(Unit lower, Unit upper, int lines) {

        int size() {
            return lower.size() + upper.size();
        }
    }

    static void join(Partition partition, Connections connections, CodeBase code) {
        Kernel kernel = new Kernel(partition, connections, code);
        Optional<Pair> next = kernel.next();
        while (next.isPresent()) {
            kernel.join(next.get());
            next = kernel.next();
        }
    }

    private void join(Pair pair) {
        Unit larger = larger(pair);
        Unit smaller = larger == pair.lower() ? pair.upper() : pair.lower();
        larger.note("with " + smaller.name() + ", which nearly all modules use too");
        partition.fold(smaller, larger);
    }

    private static Unit larger(Pair pair) {
        boolean isLower = pair.lower().size() >= pair.upper().size();
        return isLower ? pair.lower() : pair.upper();
    }

    private Optional<Pair> next() {
        UnitGraph graph = connections.between(partition);
        Levels levels = Levels.of(partition, connections);
        List<Unit> used = usedByNearlyAll(graph);
        return used.stream()
                .flatMap(lower -> used.stream()
                        .filter(upper -> levels.leadsUp(lower, upper))
                        .map(upper -> new Pair(lower, upper, graph.lines(lower.name(), upper.name()))))
                .filter(pair -> larger(pair).isForAll())
                .filter(pair -> pair.lines() >= LEAST_LINES
                        && pair.size() * 100L
                                <= (long) MOST_PERCENT * code.types().size())
                .filter(this::maySeeEachOther)
                .max(Comparator.comparingInt(Pair::lines)
                        .thenComparing(pair -> pair.lower().name())
                        .thenComparing(pair -> pair.upper().name()));
    }

    private List<Unit> usedByNearlyAll(UnitGraph graph) {
        List<Unit> units =
                partition.units().stream().filter(unit -> !unit.isRoot()).toList();
        return units.stream()
                .filter(unit -> graph.usersOf(unit.name()).size() * 5 >= (units.size() - 1) * 4)
                .toList();
    }

    private boolean maySeeEachOther(Pair pair) {
        return code.reactor()
                .canSeeAll(
                        code.mainProjectsOf(pair.lower().types()),
                        code.projectsOf(pair.upper().types()));
    }
}
