package dev.ringfence.extract;

import dev.ringfence.map.Cycles;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Measures modules of the top level as one map has them, so that two maps can be compared. */
public final class UnderMap {

    private final TopModules modules;
    private final Couplings couplings;
    private final Optional<TablesOfModules> tables;

    private UnderMap(TopModules modules, Couplings couplings, Optional<TablesOfModules> tables) {
        this.modules = modules;
        this.couplings = couplings;
        this.tables = tables;
    }

    /**
     * Measures by the map of the judge.
     *
     * @param edges in their order
     */
    public static UnderMap of(Judge judge, Collection<Edge> edges, Optional<TablesHere> tables) {
        TopModules modules = new TopModules(judge);
        return new UnderMap(modules, Couplings.of(edges, modules), TablesOfModules.of(tables, modules));
    }

    /** Returns the module of the top level to which a type belongs. */
    public Optional<ModuleName> of(TypeName type) {
        return modules.of(type);
    }

    /** Says what it takes to cut a module off. */
    public Cost cost(ModuleName name) {
        Module module = modules.module(name);
        return Cost.of(
                couplings.of(module, List.of()),
                couplings.cut(name),
                tables.map(found -> found.of(name)),
                modules.judge().map().advice().weights());
    }

    /** Finds the modules that use each other. */
    public List<Cycles.Cycle> cycles() {
        return Cycles.among(couplings.uses());
    }
}
