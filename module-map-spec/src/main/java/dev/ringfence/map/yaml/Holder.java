package dev.ringfence.map.yaml;

import dev.ringfence.map.Freeze;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.State;
import java.util.List;
import java.util.Optional;

/**
 * What a module takes from the one that holds it: its code is as frozen, and as gone, as that of the other.
 *
 * @param name the module that holds it; none for modules at the top
 * @param state the state of that module
 * @param deletions whether whole types of it may be deleted
 */
record Holder(
        Optional<ModuleName> name, State state, boolean deletions, Optional<String> owner, Optional<String> because) {

    static final Holder NONE = new Holder(Optional.empty(), State.ACTIVE, true, Optional.empty(), Optional.empty());

    /** Whether a module in it can say that it is in that state. */
    boolean allows(State chosen) {
        return state == State.EXTRACTED ? chosen == State.EXTRACTED : !state.codeIsReadOnly() || chosen != State.ACTIVE;
    }

    /** The state of a module in it that says of itself to be in the given one, or says nothing and so is active. */
    State stateOf(State own) {
        if (state == State.EXTRACTED) {
            return State.EXTRACTED;
        }
        if (!freezes(own)) {
            return own;
        }
        return own == State.CLOSED ? State.EXTRACTING : State.FROZEN;
    }

    /** What refines the state of such a module. */
    Freeze freezeOf(State own, Freeze ownFreeze) {
        return freezes(own) ? new Freeze(List.of(), deletions) : ownFreeze;
    }

    private boolean freezes(State own) {
        return state.codeIsReadOnly() && (own == State.ACTIVE || own == State.CLOSED);
    }
}
