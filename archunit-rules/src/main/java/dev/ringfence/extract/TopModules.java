package dev.ringfence.extract;

import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says to which module of the top level code and tables belong; modules in modules leave with those that hold them. */
final class TopModules {

    private final Judge judge;
    private final Map<TypeName, Optional<ModuleName>> known = new HashMap<>();

    TopModules(Judge judge) {
        this.judge = judge;
    }

    Judge judge() {
        return judge;
    }

    /** Returns the module of a type, or of a table as an end of an edge. */
    Optional<ModuleName> of(TypeName end) {
        return known.computeIfAbsent(
                end,
                each -> judge.ownerOf(each)
                        .owningModule()
                        .map(owner -> owner.name().path().get(0)));
    }

    /** Names the module of an end, or says that it is in none. */
    String name(TypeName end) {
        return of(end).map(ModuleName::value).orElse(ModuleName.UNMAPPED);
    }

    Module module(ModuleName name) {
        return judge.map().module(name).orElseThrow();
    }

    /** Returns the modules that may leave: those that have code, and that nothing keeps here. */
    List<Module> candidates(Collection<TypeName> types) {
        return judge.map().modules().values().stream()
                .filter(module -> module.name().path().size() == 1)
                .filter(module -> !module.shared() && !module.external() && module.state() != State.EXTRACTED)
                .filter(module -> module.requires().stream()
                        .noneMatch(entry -> entry.module().isEmpty()))
                .filter(module -> types.stream().anyMatch(type -> isIn(type, module.name())))
                .toList();
    }

    boolean isIn(TypeName type, ModuleName module) {
        return of(type).filter(module::equals).isPresent();
    }
}
