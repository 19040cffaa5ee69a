package dev.ringfence.infer.cut;

import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes types out of units that put a program together, wherever they stand: a listener that registers every task, or
 * what fills the tables of all features at the start.
 *
 * <ol>
 *   <li>No other type uses such a type, and its name says that it begins something: {@code TaskInitializer}.
 *   <li>Its unit owes five lines less without it, since what it uses uses its unit.
 * </ol>
 */
final class Wiring {

    private static final int WORTH_IT = 5;

    private static final Set<String> BEGINNING = Set.of(
            "Activator",
            "Application",
            "Bootstrap",
            "Bootstrapper",
            "Initialization",
            "Initializer",
            "Launcher",
            "Main",
            "Seeder",
            "Setup",
            "Starter",
            "Startup");

    private final Partition partition;
    private final Connections connections;

    private Wiring(Partition partition, Connections connections) {
        this.partition = partition;
        this.connections = connections;
    }

    /** Gives these types to the unit that puts all together. */
    static void separate(Partition partition, Connections connections) {
        new Wiring(partition, connections).separate();
    }

    private void separate() {
        Map<TypeName, Unit> owners = partition.owners();
        UnitGraph graph = connections.between(partition);
        List<TypeName> wiring = new ArrayList<>();
        for (Unit unit : partition.units()) {
            if (!unit.isRoot()) {
                unit.types().stream()
                        .filter(type -> isNamedSo(type) && !connections.isUsed(type))
                        .filter(type -> linesLess(type, unit, owners, graph) >= WORTH_IT)
                        .forEach(wiring::add);
            }
        }
        if (!wiring.isEmpty() && partition.mayHaveCompositionRoot()) {
            Unit app = partition.compositionRoot();
            new TreeSet<>(wiring).forEach(type -> {
                Objects.requireNonNull(owners.get(type)).removeType(type);
                app.addNamed(type);
            });
        }
    }

    private static boolean isNamedSo(TypeName type) {
        return NameWords.of(type).all().stream().anyMatch(BEGINNING::contains);
    }

    private int linesLess(TypeName type, Unit unit, Map<TypeName, Unit> owners, UnitGraph graph) {
        Map<String, Integer> out = new HashMap<>();
        for (TypeName used : connections.usedBy(type)) {
            Unit other = owners.get(used);
            if (other != null && other != unit) {
                out.merge(other.name(), 1, Integer::sum);
            }
        }
        return out.entrySet().stream()
                .mapToInt(each -> {
                    int there = graph.lines(unit.name(), each.getKey());
                    int back = graph.lines(each.getKey(), unit.name());
                    return Math.min(there, back) - Math.min(there - each.getValue(), back);
                })
                .sum();
    }
}
