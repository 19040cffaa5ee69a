package dev.ringfence.extract.plan;

import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.State;
import dev.ringfence.map.yaml.Nearest;
import java.util.List;
import java.util.Optional;

/** Says by the map alone whether a module that somebody names may leave, and why not. */
public final class WhoLeaves {

    private WhoLeaves() {}

    /** Says why there is no plan for the module; empty where there may be one. An extracted module has one, too. */
    public static Optional<String> refused(String name, ModuleMap map) {
        Optional<Module> named = ModuleName.isValid(name) ? map.module(new ModuleName(name)) : Optional.empty();
        return named.isEmpty() ? Optional.of(unknown(name, map)) : why(named.get());
    }

    private static String unknown(String name, ModuleMap map) {
        List<String> names =
                map.modules().keySet().stream().map(ModuleName::value).toList();
        return "the map has no module " + name + Nearest.moduleTold(name, names);
    }

    private static Optional<String> why(Module module) {
        ModuleName outer = module.name().path().get(0);
        if (!outer.equals(module.name())) {
            return Optional.of(
                    at(module) + " is in " + outer + " and leaves with it: write -Dringfence.module=" + outer);
        }
        if (module.external()) {
            return Optional.of(
                    at(module) + " is external: its types come from jars, and no class of it is here to leave");
        }
        if (module.shared()) {
            return Optional.of(at(module) + " is shared: everybody may use it, so it stays;"
                    + " take `shared` away first, and let its users require it");
        }
        boolean requiresAll =
                module.requires().stream().anyMatch(entry -> entry.module().isEmpty());
        return requiresAll
                ? Optional.of(at(module) + " requires \"*\": it puts the others together, so it stays;"
                        + " name what it requires first")
                : Optional.empty();
    }

    /** Says that the module has no code here. */
    public static String withoutCode(Module module) {
        return at(module) + " has no code here, so nothing is to be planned; compile it, or see what its claims fit";
    }

    /** Says whether a module has left already. */
    public static boolean hasLeft(Module module) {
        return module.state() == State.EXTRACTED;
    }

    private static String at(Module module) {
        return "the module " + module.name() + Leaving.at(module.place());
    }
}
