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
 * @param patterns the patterns, or the claims of the modules
 * @param but types that are left out
 */
record NamedTypes(Optional<ModuleName> module, List<NamePattern> patterns, List<NamePattern> but) {

    static NamedTypes of(Side side, ModuleMap map) {
        return side instanceof Side.OfModule of
                ? new NamedTypes(Optional.of(of.module()), claims(of.module(), map), List.of())
                : new NamedTypes(Optional.empty(), List.of(((Side.OfPattern) side).pattern()), List.of());
    }

    static NamedTypes of(Translation translation, ModuleMap map) {
        return new NamedTypes(
                translation.module(),
                translation.module().map(module -> claims(module, map)).orElse(translation.of()),
                translation.but());
    }

    private static List<NamePattern> claims(ModuleName outer, ModuleMap map) {
        return map.modules().values().stream()
                .filter(each -> each.name().isWithin(outer))
                .map(Module::claims)
                .flatMap(List::stream)
                .map(Claim::pattern)
                .toList();
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
        return patterns.stream()
                .flatMap(pattern -> other.patterns.stream()
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

    private boolean names(TypeName type, Judge judge) {
        return but.stream().noneMatch(pattern -> pattern.matches(type))
                && module.map(outer -> judge.ownerOf(type)
                                .owningModule()
                                .filter(owner -> owner.name().isWithin(outer))
                                .isPresent())
                        .orElseGet(() -> patterns.stream().anyMatch(pattern -> pattern.matches(type)));
    }
}
