package dev.ringfence.map.yaml;

import dev.ringfence.map.Freeze;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.State;
import java.util.List;
import java.util.Optional;

/**
 * Holds what a module takes from the module that holds it: its code is as frozen, and as gone, as that of its holder.
 *
 * @param name the module that holds it; none for modules at the top
 * @param state the state of that module
 * @param deletions whether whole types of it may be deleted
 */
record Holder(
        Optional<ModuleName> name, State state, boolean deletions, Optional<String> owner, Optional<String> because) {

    static final Holder NONE = new Holder(Optional.empty(), State.ACTIVE, true, Optional.empty(), Optional.empty());

    /** Says whether a module in the holder can say that its state is the given one. */
    boolean allows(State chosen) {
        return state == State.EXTRACTED ? chosen == State.EXTRACTED : !state.codeIsReadOnly() || chosen != State.ACTIVE;
    }

    /** Returns the state of a module in the holder that gives this state as its own, or gives none and so is active. */
    State stateOf(State own) {
        if (state == State.EXTRACTED) {
            return State.EXTRACTED;
        }
        if (!freezes(own)) {
            return own;
        }
        return own == State.CLOSED ? State.EXTRACTING : State.FROZEN;
    }

    /** Returns what refines the state of such a module. */
    Freeze freezeOf(State own, Freeze ownFreeze) {
        return freezes(own) ? new Freeze(List.of(), deletions) : ownFreeze;
    }

    private boolean freezes(State own) {
        return state.codeIsReadOnly() && (own == State.ACTIVE || own == State.CLOSED);
    }
}
