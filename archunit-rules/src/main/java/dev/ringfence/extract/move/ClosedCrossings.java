package dev.ringfence.extract.move;

import dev.ringfence.map.Crossing;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Knows of two modules whether every use of one by the other breaks a rule, whichever types use each other: the module is
 * closed, has left, or is not required. That is most of what a type breaks that goes where it does not belong.
 */
final class ClosedCrossings {

    private final Judge judge;
    private final Map<TypeName, Optional<ModuleName>> modules = new HashMap<>();
    private final Map<ModuleName, Map<ModuleName, Boolean>> closed = new HashMap<>();

    ClosedCrossings(Judge judge) {
        this.judge = judge;
    }

    /** Says whether the edge breaks a rule once the move is made; where it says no, the judge has to be asked. */
    boolean isBroken(Edge edge, Offer move) {
        if (DataEnd.isAt(edge)) {
            return false;
        }
        boolean leaves = edge.from().equals(move.type());
        Optional<ModuleName> other = module(leaves ? edge.to() : edge.from());
        return other.isPresent() && (leaves ? isClosed(move.to(), other.get()) : isClosed(other.get(), move.to()));
    }

    /** What is in an external module is judged as code of no module where it uses something. */
    private Optional<ModuleName> module(TypeName type) {
        return modules.computeIfAbsent(
                type,
                each -> judge.ownerOf(each)
                        .owningModule()
                        .filter(module -> !module.external())
                        .map(Module::name));
    }

    private boolean isClosed(ModuleName user, ModuleName used) {
        return closed.computeIfAbsent(user, unused -> new HashMap<>())
                .computeIfAbsent(used, each -> isClosed(judge.crossing(module(user), module(each))));
    }

    private Optional<Module> module(ModuleName name) {
        return judge.map().module(name);
    }

    private static boolean isClosed(Crossing crossing) {
        boolean isShut = crossing.entered().stream()
                .map(Module::state)
                .anyMatch(state -> state.closedToNewUses() || state == State.EXTRACTED);
        boolean isUndeclared = crossing.used()
                .filter(used ->
                        crossing.user().filter(user -> !user.mayUse(used)).isPresent())
                .isPresent();
        return isShut || isUndeclared;
    }
}
