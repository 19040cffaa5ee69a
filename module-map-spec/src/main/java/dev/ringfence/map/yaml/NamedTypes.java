package dev.ringfence.map.yaml;

import dev.ringfence.map.Claim;
import dev.ringfence.map.ExceptionEntry.Side;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Place;
import dev.ringfence.map.Translation;
import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * Describes types that a seam or a translation names: those of a module, or those of patterns.
 *
 * @param module whose types they are, with those of the modules in it; empty where patterns name them
 * @param patterns the patterns; empty where a module is named
 * @param but types that are left out
 */
record NamedTypes(Optional<ModuleName> module, List<NamePattern> patterns, List<NamePattern> but) {

    static NamedTypes of(Side side) {
        return side instanceof Side.OfModule of
                ? of(of.module())
                : new NamedTypes(Optional.empty(), List.of(((Side.OfPattern) side).pattern()), List.of());
    }

    static NamedTypes of(ModuleName module) {
        return new NamedTypes(Optional.of(module), List.of(), List.of());
    }

    static NamedTypes of(Translation translation) {
        return new NamedTypes(translation.module(), translation.of(), translation.but());
    }

    /**
     * Returns a type that both name, as the claims settle whose it is. It is made up of the patterns, so that it stands
     * for many; what single types of another module stand among them is not looked at.
     *
     * @param place where to say that the patterns are too many to be compared
     */
    Optional<TypeName> sharedWith(NamedTypes other, Judge judge, OverlapBudget budget, Place place) {
        if (areOfModulesApart(other)) {
            return Optional.empty();
        }
        List<NamePattern> others = other.written(judge.map());
        return written(judge.map()).stream()
                .flatMap(pattern -> others.stream()
                        .filter(each -> budget.overlapsAny(pattern, List.of(each), place))
                        .flatMap(each -> pattern.examplesWith(each).stream()))
                .filter(type -> names(type, judge) && other.names(type, judge))
                .findFirst();
    }

    private boolean areOfModulesApart(NamedTypes other) {
        return module.isPresent()
                && other.module.isPresent()
                && !module.get().isWithin(other.module.get())
                && !other.module.get().isWithin(module.get());
    }

    private List<NamePattern> written(ModuleMap map) {
        return module.map(outer -> map.modules().values().stream()
                        .filter(each -> each.name().isWithin(outer))
                        .map(Module::claims)
                        .flatMap(List::stream)
                        .map(Claim::pattern)
                        .toList())
                .orElse(patterns);
    }

    private boolean names(TypeName type, Judge judge) {
        return but.stream().noneMatch(pattern -> pattern.matches(type))
                && module.map(outer -> judge.ownerOf(type)
                                .owningModule()
                                .filter(owner -> owner.name().isWithin(outer))
                                .isPresent())
                        .orElseGet(() -> patterns.stream().anyMatch(pattern -> pattern.matches(type)));
    }
}
