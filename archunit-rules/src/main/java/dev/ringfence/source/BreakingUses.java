package dev.ringfence.source;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.KnownTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows what the types of one package that have one owner, and stand at the same seams, may not use. What the map says of them is the same for each
 * of them, and is asked once.
 *
 * <p>Safe for use by several threads.
 */
final class BreakingUses {

    private final TypeName user;
    private final Judge judge;
    private final KnownTypes known;
    private final Map<TypeName, Optional<Judgement.Broken>> judged = new ConcurrentHashMap<>();
    private final Map<String, List<TypeName>> inPackages = new ConcurrentHashMap<>();

    /** Judges by one of the types. */
    BreakingUses(TypeName user, Judge judge, KnownTypes known) {
        this.user = user;
        this.judge = judge;
        this.known = known;
    }

    /** Says which rule a use breaks by another type than itself, settled or not. */
    Optional<Judgement.Broken> of(TypeName used) {
        Optional<Judgement.Broken> broken = judged.get(used);
        if (broken == null) {
            broken = judge.judge(new Edge(user, used)).broken();
            judged.put(used, broken);
        }
        return broken;
    }

    /** Returns the types of a package that may not be used. */
    List<TypeName> in(String packageName) {
        List<TypeName> found = inPackages.get(packageName);
        if (found == null) {
            found = known.simpleNamesIn(packageName).stream()
                    .map(name -> TypeName.in(packageName, name))
                    .filter(type -> of(type).isPresent())
                    .toList();
            inPackages.put(packageName, found);
        }
        return found;
    }
}
