package dev.ringfence.infer;

import dev.ringfence.infer.cut.Cut;
import dev.ringfence.infer.cut.Unit;
import dev.ringfence.map.TypeName;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Describes a module that was guessed.
 *
 * @param name its name
 * @param classes how many top-level types it has
 * @param claims its claims
 * @param kind what it is to the others
 * @param requires the modules that it may use, each with its number of uses; those that everybody may use apart
 * @param debt what it uses and does not require
 * @param owner whom to ask
 * @param notes what a person should know of the guess
 * @param taken the types of it that were too few for a module, by the reason why they are here
 */
record InferredModule(
        String name,
        int classes,
        SortedSet<ClaimText> claims,
        Kind kind,
        SortedMap<String, Integer> requires,
        List<LeftOut> debt,
        Optional<String> owner,
        List<String> notes,
        SortedMap<String, SortedSet<TypeName>> taken) {

    /** Says what a module is to the others. */
    public enum Kind {
        /** Says that everybody may use the module. */
        SHARED,
        /** Says that the module is like any other. */
        PLAIN,
        /** Says that the module puts all others together. */
        COMPOSITION_ROOT,
        /** Says that the module's types come from jars. */
        EXTERNAL
    }

    /** Returns a module of types that no project compiles. */
    static InferredModule external(String name, SortedSet<ClaimText> claims, List<String> notes) {
        return new InferredModule(
                name,
                0,
                claims,
                Kind.EXTERNAL,
                Collections.emptySortedMap(),
                List.of(),
                Optional.empty(),
                notes,
                Collections.emptySortedMap());
    }

    /** Returns a unit and its claims as a module, as long as nothing is known of what the unit may use. */
    static InferredModule bare(Unit unit, SortedSet<ClaimText> claims) {
        return new InferredModule(
                unit.name(),
                unit.size(),
                claims,
                unit.isRoot() && unit.name().equals(Cut.COMPOSITION_ROOT) ? Kind.COMPOSITION_ROOT : Kind.PLAIN,
                Collections.emptySortedMap(),
                List.of(),
                Optional.empty(),
                unit.notes(),
                unit.taken());
    }
}
