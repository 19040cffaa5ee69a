package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Requirement;

/** Finds modules that a module may use and might not before, with their internals or without. */
final class RequiresChange {

    private final TwoMaps maps;
    private final Module before;
    private final Module today;

    private RequiresChange(TwoMaps maps, TwoMaps.Pair pair) {
        this.maps = maps;
        this.before = pair.before();
        this.today = pair.today();
    }

    static void of(TwoMaps maps, TwoMaps.Pair pair, MapChanges changes) {
        new RequiresChange(maps, pair).addTo(changes);
    }

    private void addTo(MapChanges changes) {
        today.requires().stream()
                .filter(entry -> !wasAllowed(entry))
                .forEach(entry -> changes.loosened(Kind.REQUIRES, text(today, entry), entry.place(), entry.because()));
        before.requires().stream().filter(entry -> !isAllowedStill(entry)).forEach(entry -> changes.closed());
    }

    /** Adds internals of modules that were there, which a new module opens to whoever may use it. */
    static void ofNew(TwoMaps maps, Module module, MapChanges changes) {
        module.requires().stream()
                .filter(Requirement::internals)
                .filter(entry -> entry.module().isEmpty()
                        || opensOld(maps, entry.module().get()))
                .forEach(entry -> changes.loosened(Kind.REQUIRES, text(module, entry), entry.place(), entry.because()));
    }

    private static boolean opensOld(TwoMaps maps, ModuleName used) {
        return maps.today()
                .module(used)
                .filter(module -> maps.before(module).isPresent() && !isOpen(module))
                .isPresent();
    }

    private static String text(Module today, Requirement entry) {
        String what = entry.module().map(name -> name.value()).orElse("every module");
        return today.name() + " requires " + what + (entry.internals() ? " with its internals" : "");
    }

    private boolean wasAllowed(Requirement entry) {
        if (entry.module().isEmpty()) {
            return before.requires().stream()
                    .anyMatch(then -> then.module().isEmpty() && (then.internals() || !entry.internals()));
        }
        return maps.today().module(entry.module().get()).stream()
                .flatMap(module -> maps.originsOf(module).stream())
                .allMatch(origin -> wasAllowed(origin, entry.internals()));
    }

    private boolean wasAllowed(Module used, boolean internals) {
        return used.name().equals(before.name())
                || before.mayUse(used) && (!internals || reaches(before, used) || isOpen(used));
    }

    private boolean isAllowedStill(Requirement entry) {
        if (entry.module().isEmpty()) {
            return today.requires().stream()
                    .anyMatch(now -> now.module().isEmpty() && (now.internals() || !entry.internals()));
        }
        return maps.today()
                .module(maps.nameToday(entry.module().get()))
                .filter(used -> !today.mayUse(used) || entry.internals() && !reaches(today, used) && !isOpen(used))
                .isEmpty();
    }

    private static boolean reaches(Module user, Module used) {
        return user.requires().stream().anyMatch(entry -> entry.internals() && entry.covers(used.name()));
    }

    private static boolean isOpen(Module used) {
        return used.exports() instanceof Exports.Everything;
    }
}
