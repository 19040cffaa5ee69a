package dev.ringfence.extract.move;

import dev.ringfence.extract.Cost;
import dev.ringfence.map.Cycles.Cycle;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.edit.MapEdit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what comes of moves.
 *
 * @param moves what was asked
 * @param types the types that would move, by name
 * @param staying the types that are meant and would not, with why
 * @param linesBefore how many lines the code owes to the map of today
 * @param linesAfter how many it would owe
 * @param gone the lines that nothing would need any more, by rule
 * @param added the lines that would come in, by rule
 * @param otherRule how many lines would stay and be told by another rule
 * @param cyclesBefore the modules that use each other today
 * @param cyclesAfter those that would
 * @param costs of each module that gives or takes a type
 * @param edits the edits of the map that make it so, each on what the ones before it left
 * @param recipe the other way: to move the code itself
 * @param notes what is to be known besides
 */
public record WhatIf(
        List<Move> moves,
        List<Moved> types,
        List<Staying> staying,
        int linesBefore,
        int linesAfter,
        List<DebtLine> gone,
        List<DebtLine> added,
        int otherRule,
        List<Cycle> cyclesBefore,
        List<Cycle> cyclesAfter,
        Map<ModuleName, CostThen> costs,
        List<MapEdit> edits,
        Recipe recipe,
        List<String> notes)
        implements MoveAnswer {

    /**
     * Names a type that would move.
     *
     * @param from its module; empty where no module has it
     */
    public record Moved(TypeName type, Optional<ModuleName> from, ModuleName to) {}

    /** Names a type that a pattern means and that would not move. */
    public record Staying(TypeName type, String why) {}

    /** Compares what it takes to cut a module off. */
    public record CostThen(Cost before, Cost after) {}
}
