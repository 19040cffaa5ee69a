package dev.ringfence.extract;

import dev.ringfence.git.Change;
import dev.ringfence.history.MapsThen;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Says which modules a commit touched. A file that it took away belonged to the module that owned it by the map of the
 * commit before. Where that map cannot be read, or has a module by a name that nobody bears today, today's map says so,
 * as it does for every other file.
 */
final class OwnersThen {

    private final PathOwners today;
    private final MapsThen maps;
    private final IdentityHashMap<ModuleMap, PathOwners> known = new IdentityHashMap<>();

    OwnersThen(PathOwners today, MapsThen maps) {
        this.today = today;
        this.maps = maps;
    }

    SortedSet<ModuleName> touchedBy(Change change) {
        SortedSet<ModuleName> touched = new TreeSet<>();
        PathOwners before = change.gone().isEmpty() ? today : before(change);
        for (String path : change.paths()) {
            Optional<ModuleName> owner = change.gone().contains(path) ? before.of(path) : today.of(path);
            owner.map(name -> isStillThere(name) ? name : today.of(path).orElse(name))
                    .ifPresent(touched::add);
        }
        return touched;
    }

    /** A module that has another name today would stand beside itself. */
    private boolean isStillThere(ModuleName module) {
        return today.map().module(module).isPresent();
    }

    private PathOwners before(Change change) {
        return maps.of(change.before())
                .flatMap(MapsThen.MapThen::map)
                .map(then -> known.computeIfAbsent(then, map -> new PathOwners(new TopModules(new Judge(map)))))
                .orElse(today);
    }
}
