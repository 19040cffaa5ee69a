package dev.ringfence.extract.plan;

import dev.ringfence.extract.TopModules;
import dev.ringfence.map.Cycles;
import dev.ringfence.map.Cycles.Cycle;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.edit.ClaimEdits;
import dev.ringfence.map.edit.LeavingEdits;
import dev.ringfence.map.edit.MapDraft;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Gives the contract of a module to a module of its own, which stays: {@code orders-api}.
 *
 * <ol>
 *   <li>That is what a map does that has it already, or that has it for any other module.
 *   <li>It claims what others use, and what these types themselves use of the module: a contract uses no module that
 *       leaves. No class has to move.
 *   <li>Each user requires it, and it requires what its types use.
 *   <li>Where the new map would break for an edge that it allowed, or have a new cycle, this is no way.
 * </ol>
 */
final class ContractModule {

    private static final String API = "-api";

    private final Leaving leaving;
    private final ModuleName name;
    private final SortedSet<TypeName> types;

    private ContractModule(Leaving leaving, Collection<TypeName> used) {
        this.leaving = leaving;
        this.name = new ModuleName(leaving.name() + API);
        this.types = withTheirOwn(used);
    }

    /** Returns the contract for what others use, where the map keeps contracts in modules of their own. */
    static Optional<ContractModule> of(Leaving leaving, Collection<TypeName> used) {
        return splits(leaving.map()) && used.stream().noneMatch(TypeName::isWholePackage)
                ? Optional.of(new ContractModule(leaving, used))
                : Optional.empty();
    }

    private static boolean splits(ModuleMap map) {
        return map.modules().keySet().stream()
                .anyMatch(each -> map.module(new ModuleName(each + API)).isPresent());
    }

    private SortedSet<TypeName> withTheirOwn(Collection<TypeName> used) {
        Map<TypeName, List<TypeName>> inModule = leaving.edges().stream()
                .filter(edge -> leaving.modules().isIn(edge.from(), leaving.name()))
                .filter(edge -> leaving.modules().isIn(edge.to(), leaving.name()))
                .filter(edge -> !edge.to().isWholePackage())
                .collect(Collectors.groupingBy(Edge::from, Collectors.mapping(Edge::to, Collectors.toList())));
        SortedSet<TypeName> all = new TreeSet<>(used);
        Deque<TypeName> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            inModule.getOrDefault(open.pop(), List.of()).stream()
                    .filter(all::add)
                    .forEach(open::push);
        }
        return all;
    }

    ModuleName name() {
        return name;
    }

    SortedSet<TypeName> types() {
        return types;
    }

    /** Returns the map with the contract in it; empty where that is no way. */
    Optional<MapDraft> in(MapDraft draft) {
        return claimed(draft)
                .flatMap(this::requiredByUsers)
                .flatMap(this::requiringWhatItUses)
                .filter(this::breaksNothing);
    }

    private Optional<MapDraft> claimed(MapDraft draft) {
        List<String> names = types.stream().map(TypeName::qualified).toList();
        return draft.map().module(name).isPresent()
                ? ClaimEdits.claiming(draft, name, "types", names)
                : LeavingEdits.withModule(draft, name, List.of("types: [" + String.join(", ", names) + "]"));
    }

    private Optional<MapDraft> requiredByUsers(MapDraft draft) {
        TopModules then = new TopModules(new Judge(draft.map()));
        Set<ModuleName> users = leaving.edges().stream()
                .filter(edge -> types.contains(edge.to()))
                .flatMap(edge -> then.of(edge.from()).stream())
                .filter(user -> !user.equals(name))
                .collect(Collectors.toCollection(TreeSet::new));
        Optional<MapDraft> edited = Optional.of(draft);
        for (ModuleName user : users) {
            edited = edited.flatMap(each -> requiring(user, name, each));
        }
        return edited;
    }

    private Optional<MapDraft> requiringWhatItUses(MapDraft draft) {
        TopModules then = new TopModules(new Judge(draft.map()));
        Set<ModuleName> used = leaving.edges().stream()
                .filter(edge -> types.contains(edge.from()))
                .filter(edge -> leaving.modules().judge().judge(edge).broken().isEmpty())
                .flatMap(edge -> then.of(edge.to()).stream())
                .filter(each -> !each.equals(name) && !each.equals(leaving.name()))
                .collect(Collectors.toCollection(TreeSet::new));
        Optional<MapDraft> edited = Optional.of(draft);
        for (ModuleName each : used) {
            edited = edited.flatMap(before -> requiring(name, each, before));
        }
        return edited;
    }

    private static Optional<MapDraft> requiring(ModuleName user, ModuleName used, MapDraft draft) {
        Module from = draft.map().module(user).orElseThrow();
        return from.mayUse(draft.map().module(used).orElseThrow())
                ? Optional.of(draft)
                : draft.requiring(user, used, false);
    }

    private boolean breaksNothing(MapDraft edited) {
        Judge before = leaving.modules().judge();
        Judge after = new Judge(edited.map());
        boolean isAllowed = leaving.edges().stream()
                .allMatch(edge -> before.judge(edge).broken().isPresent()
                        || after.judge(edge).broken().isEmpty());
        return isAllowed && cycles(before.map()).containsAll(cycles(edited.map()));
    }

    private static List<List<ModuleName>> cycles(ModuleMap map) {
        return Cycles.of(map).stream().map(Cycle::modules).toList();
    }
}
