package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.growth.map.TypeOwners.Held;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.State;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what the state of a module keeps from happening, column by column of the table of states, and what refines the
 * state.
 */
final class StateChange {

    private static final int MAY_CHANGE = 0;
    private static final int MAY_GO = 1;
    private static final int MAY_EXIST = 3;

    private StateChange() {}

    static void of(TwoMaps.Pair pair, MapChanges changes) {
        Module before = pair.before();
        Module today = pair.today();
        addState(before, today, changes);
        addFreeze(before, today, changes);
        addFlag(Kind.SHARED, today.name() + " is shared", before.shared(), today.shared(), today, changes);
        addFlag(Kind.EXTERNAL, today.name() + " is external", before.external(), today.external(), today, changes);
    }

    /** Adds a new module that everybody may use. Within a module, it only draws a border where there was none. */
    static void ofNew(TwoMaps maps, Module module, MapChanges changes) {
        boolean isBorder =
                maps.originsOf(module).stream().anyMatch(then -> module.name().isWithin(maps.nameToday(then.name())));
        if (module.shared() && !isBorder) {
            changes.loosened(Kind.SHARED, module.name() + " is shared", module.place());
        }
    }

    /**
     * Adds modules that took code from a module that holds them and is stricter about it: they lie within, and no claim
     * tells it. Who may use the code is told edge by edge.
     */
    static void ofBorders(TwoMaps maps, MapChanges changes) {
        Set<ModuleName> told = new HashSet<>();
        for (Held held : maps.owners().today()) {
            Optional<Module> before = held.moduleBefore();
            Optional<Module> today = held.moduleToday();
            if (before.isPresent()
                    && today.isPresent()
                    && isBorder(maps.nameToday(before.get().name()), today.get().name())
                    && isLooserOfCode(before.get(), today.get())
                    && told.add(today.get().name())) {
                changes.loosened(
                        Kind.STATE,
                        today.get().name() + " is " + today.get().state() + ", and some of its code was of "
                                + before.get().name() + ", which was "
                                + before.get().state(),
                        today.get().place());
            }
        }
    }

    private static boolean isBorder(ModuleName before, ModuleName today) {
        return !today.equals(before) && today.isWithin(before);
    }

    private static boolean isLooserOfCode(Module before, Module today) {
        List<Boolean> then = refuses(before);
        List<Boolean> now = refuses(today);
        return Stream.of(MAY_CHANGE, MAY_GO, MAY_EXIST).anyMatch(column -> then.get(column) && !now.get(column));
    }

    private static void addFlag(Kind kind, String text, boolean then, boolean now, Module today, MapChanges changes) {
        changes.either(now && !then, then && !now, kind, text, today.place());
    }

    private static void addState(Module before, Module today, MapChanges changes) {
        if (before.state() == today.state()) {
            return;
        }
        List<Boolean> then = refuses(before);
        List<Boolean> now = refuses(today);
        boolean looser = false;
        boolean stricter = false;
        for (int column = 0; column < then.size(); column++) {
            looser |= then.get(column) && !now.get(column);
            stricter |= !then.get(column) && now.get(column);
        }
        String text = today.name() + " is " + today.state() + ", and was " + before.state();
        changes.either(looser, stricter, Kind.STATE, text, today.place());
    }

    /**
     * Says whether in this state the code may not change, types may not be deleted, others may not add uses, and classes
     * may not exist.
     */
    private static List<Boolean> refuses(Module module) {
        State state = module.state();
        boolean gone = state == State.EXTRACTED;
        boolean keepsTypes = state.codeIsReadOnly() && !module.freeze().deletions();
        return List.of(state.codeIsReadOnly() || gone, keepsTypes, state.closedToNewUses() || gone, gone);
    }

    private static void addFreeze(Module before, Module today, MapChanges changes) {
        if (!before.state().codeIsReadOnly() || !today.state().codeIsReadOnly()) {
            return;
        }
        if (before.state() == today.state()) {
            boolean then = before.freeze().deletions();
            addFlag(
                    Kind.FREEZE,
                    today.name() + " allows deletions",
                    then,
                    today.freeze().deletions(),
                    today,
                    changes);
        }
        missing(before, today)
                .forEach(glob ->
                        changes.loosened(Kind.FREEZE, today.name() + " freezes " + glob + " no more", today.place()));
        missing(today, before).forEach(glob -> changes.closed());
    }

    /** Returns the resources that only the first module freezes. */
    private static List<String> missing(Module one, Module other) {
        return one.freeze().resources().stream()
                .filter(glob -> !other.freeze().resources().contains(glob))
                .toList();
    }
}
