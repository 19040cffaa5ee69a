package dev.ringfence.extract.move;

import dev.ringfence.edges.EdgeJudge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TypeName;
import java.util.Optional;

/**
 * Judges as if one type belonged to another module. To make a judge anew for each type would take most of the time, so
 * one judge is asked of each type in turn: an answer holds until the next type is named.
 */
final class OneTypeElsewhere {

    private final Scene scene;
    private final EdgeJudge byMapOfToday;
    private Optional<Moved> moved = Optional.empty();

    OneTypeElsewhere(Scene scene) {
        this.scene = scene;
        this.byMapOfToday = judge(scene.judge().map());
    }

    private record Moved(TypeName type, Owner owner) {}

    private EdgeJudge judge(ModuleMap map) {
        return scene.edgeJudge(scene.judge().under(map, this::ownerOf));
    }

    private Optional<Owner> ownerOf(TypeName name) {
        return moved.filter(each -> isAbout(name, each.type())).map(Moved::owner);
    }

    private static boolean isAbout(TypeName name, TypeName type) {
        return name.equals(type)
                || name.qualified().endsWith(type.qualified())
                        && EdgesOfTypes.plain(name).equals(type);
    }

    // To compare two maps by what they hold would take longer than to judge.
    @SuppressWarnings("ReferenceEquality")
    EdgeJudge judge(TypeName type, ClaimOfType claim) {
        ModuleMap map = claim.map(type);
        Module target = map.module(claim.target()).orElseThrow();
        moved = Optional.of(new Moved(type, new Owner.Owned(target, claim.claim(type))));
        return map == scene.judge().map() ? byMapOfToday : judge(map);
    }
}
