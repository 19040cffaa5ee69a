package dev.ringfence.extract;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Exports;
import dev.ringfence.map.LightestCut;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sorts the edges of the code by the modules whose border they cross. */
final class Couplings {

    private final TopModules modules;
    private final SortedMap<ModuleName, Border> borders = new TreeMap<>();
    private final SortedMap<ModuleName, SortedMap<ModuleName, Integer>> uses = new TreeMap<>();

    private Couplings(TopModules modules) {
        this.modules = modules;
    }

    /** Collects the edges over a border. */
    private record Border(List<Edge> in, List<Edge> inInternals, List<Edge> out, List<Edge> outInternals) {

        Border() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /**
     * Sorts edges.
     *
     * @param edges in their order
     */
    static Couplings of(Collection<Edge> edges, TopModules modules) {
        Couplings couplings = new Couplings(modules);
        edges.forEach(edge -> modules.entered(edge).ifPresent(to -> couplings.add(edge, to)));
        return couplings;
    }

    private void add(Edge edge, Module to) {
        Optional<ModuleName> from = modules.of(edge.from());
        boolean isInternal = modules.isInternal(edge, to);
        Border used = border(to.name());
        used.in().add(edge);
        if (isInternal) {
            used.inInternals().add(edge);
        }
        from.ifPresent(user -> {
            uses.computeIfAbsent(user, unused -> new TreeMap<>()).merge(to.name(), 1, Integer::sum);
            if (!to.shared()) {
                addOut(border(user), edge, isInternal);
            }
        });
    }

    private static void addOut(Border user, Edge edge, boolean isInternal) {
        user.out().add(edge);
        if (isInternal) {
            user.outInternals().add(edge);
        }
    }

    private Border border(ModuleName module) {
        return borders.computeIfAbsent(module, unused -> new Border());
    }

    Coupling of(Module module, Collection<TypeName> types) {
        Border border = border(module.name());
        return new Coupling(
                List.copyOf(border.in()),
                List.copyOf(border.inInternals()),
                List.copyOf(border.out()),
                List.copyOf(border.outInternals()),
                exported(module, types));
    }

    private static OptionalInt exported(Module module, Collection<TypeName> types) {
        return module.exports() instanceof Exports.Only only
                ? OptionalInt.of((int) types.stream()
                        .filter(type -> only.entries().stream().anyMatch(entry -> entry.covers(type)))
                        .count())
                : OptionalInt.empty();
    }

    /** Returns which modules use which. */
    Map<ModuleName, Set<ModuleName>> uses() {
        Map<ModuleName, Set<ModuleName>> used = new TreeMap<>();
        uses.forEach((from, to) -> used.put(from, to.keySet()));
        uses.values().forEach(to -> to.keySet().forEach(each -> used.putIfAbsent(each, Set.of())));
        return used;
    }

    LightestCut cut(ModuleName module) {
        return LightestCut.of(module, uses, used -> modules.module(used).shared());
    }
}
