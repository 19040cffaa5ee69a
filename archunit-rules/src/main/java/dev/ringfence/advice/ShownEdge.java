package dev.ringfence.advice;

import static dev.ringfence.advice.Wording.inList;
import static dev.ringfence.advice.Wording.whomToAsk;

import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import dev.ringfence.violation.Identity;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names the two ends of a violation as they are shown: the type, and the module or what stands for it. */
public record ShownEdge(
        String fromModule,
        String fromType,
        Optional<String> toModule,
        Optional<String> toType,
        Optional<String> owner) {

    public static ShownEdge of(Identity identity, Judge judge) {
        if (identity instanceof Identity.OfCycle cycle) {
            String modules = cycle.modules().stream().map(ModuleName::value).collect(Collectors.joining(", "));
            Optional<String> owner = judge.map().module(cycle.modules().get(0)).flatMap(Module::owner);
            return new ShownEdge(modules, modules, Optional.empty(), Optional.empty(), owner);
        }
        if (identity instanceof Identity.OfType type) {
            Optional<Module> module = judge.ownerOf(type.type()).owningModule();
            return new ShownEdge(
                    inList(module),
                    type.type().qualified(),
                    Optional.empty(),
                    Optional.empty(),
                    module.flatMap(Module::owner));
        }
        return ofEdge(
                ((Identity.OfEdge) identity).edge().from(),
                ((Identity.OfEdge) identity).edge().to(),
                judge);
    }

    private static ShownEdge ofEdge(TypeName from, TypeName to, Judge judge) {
        Optional<Module> user = judge.ownerOf(from).owningModule();
        Optional<Module> used = judge.ownerOf(to).owningModule();
        return new ShownEdge(
                inList(user),
                from.qualified(),
                Optional.of(inList(used)),
                Optional.of(to.qualified()),
                whomToAsk(user, used));
    }

    /** Writes module to module, or the module alone where the violation stays within it. */
    public String modules() {
        return fromModule
                + toModule.filter(to -> !to.equals(fromModule))
                        .map(to -> " -> " + to)
                        .orElse("");
    }

    /** Writes type to type, or the type alone. */
    public String types() {
        return fromType + toType.map(to -> " -> " + to).orElse("");
    }
}
