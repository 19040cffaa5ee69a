package dev.ringfence.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows which modules lie in which, and so finds the borders that an edge crosses. */
final class Borders {

    private final Map<ModuleName, List<Module>> paths = new HashMap<>();

    Borders(ModuleMap map) {
        map.modules().values().forEach(module -> paths.put(module.name(), map.pathTo(module)));
    }

    Crossing between(Optional<Module> user, Optional<Module> used) {
        List<Module> from = pathTo(user);
        List<Module> to = pathTo(used);
        int common = 0;
        while (common < from.size()
                && common < to.size()
                && from.get(common).name().equals(to.get(common).name())) {
            common++;
        }
        return new Crossing(from.subList(common, from.size()), to.subList(common, to.size()));
    }

    private List<Module> pathTo(Optional<Module> module) {
        return module.map(each -> paths.get(each.name())).orElse(List.of());
    }
}
