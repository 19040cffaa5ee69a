package dev.ringfence.extract.move;

import dev.ringfence.extract.move.WhatIf.Moved;
import dev.ringfence.extract.move.WhatIf.Staying;
import dev.ringfence.map.Claim;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the types that move once the map is edited: the most specific claim wins, and that need not be the new one.
 *
 * @param problems why nothing can be said of the moves
 */
record MovingTypes(List<Moved> moved, List<Staying> staying, List<String> problems) {

    static MovingTypes of(List<Move> moves, Scene scene, Judge then) {
        MovingTypes found = new MovingTypes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        scene.types().stream()
                .filter(type -> moves.stream().anyMatch(move -> move.names(type)))
                .forEach(type -> found.add(type, target(type, moves), scene.judge(), then));
        moves.forEach(found::refuseEmpty);
        return new MovingTypes(List.copyOf(found.moved), List.copyOf(found.staying), List.copyOf(found.problems));
    }

    private static ModuleName target(TypeName type, List<Move> moves) {
        return moves.stream()
                .filter(move -> move.names(type))
                .findFirst()
                .orElseThrow()
                .target();
    }

    private void add(TypeName type, ModuleName target, Judge now, Judge then) {
        Optional<ModuleName> before = now.ownerOf(type).owningModule().map(Module::name);
        Owner after = then.ownerOf(type);
        boolean comes = after.owningModule().map(Module::name).equals(Optional.of(target));
        if (comes && !before.equals(Optional.of(target))) {
            moved.add(new Moved(type, before, target));
        } else if (comes) {
            staying.add(new Staying(type, "it is in " + target + " already"));
        } else if (after instanceof Owner.Contested contested) {
            problems.add(type + " would be claimed by several modules, none more closely than the others: "
                    + contested.claims().stream().map(claim -> text(claim, now)).collect(Collectors.joining(", "))
                    + "; name it in full, or more closely");
        } else {
            staying.add(new Staying(type, why(after, now)));
        }
    }

    /** The place is that of the map of today, which does not have the new claims. */
    private static String text(Claim claim, Judge now) {
        return claim.module() + " by " + claim.pattern().text()
                + now.map().module(claim.module()).stream()
                        .flatMap(module -> module.claims().stream())
                        .filter(each -> each.pattern().equals(claim.pattern()))
                        .map(each -> " (" + each.place() + ")")
                        .findFirst()
                        .orElse("");
    }

    private static String why(Owner owner, Judge now) {
        if (owner instanceof Owner.Owned owned) {
            return "a closer claim has it: " + text(owned.claim(), now);
        }
        return owner instanceof Owner.Ignored ignored
                ? "the map ignores it (" + ignored.ignore().place() + ")"
                : "it belongs to no module";
    }

    private void refuseEmpty(Move move) {
        boolean isEmpty = moved.stream().noneMatch(each -> move.names(each.type()));
        if (isEmpty && problems.isEmpty()) {
            Staying first = staying.stream()
                    .filter(each -> move.names(each.type()))
                    .findFirst()
                    .orElseThrow();
            problems.add("`" + move + "` would move nothing: " + first.type() + " stays, " + first.why());
        }
    }
}
