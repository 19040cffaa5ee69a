package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Module;
import dev.ringfence.map.State;
import java.util.List;

/**
 * Finds what the state of a module keeps from happening, column by column of the table of states, and what refines the
 * state.
 */
final class StateChange {

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
