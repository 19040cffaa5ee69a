package dev.ringfence.explain.answer;

import dev.ringfence.edges.Belonging;
import dev.ringfence.map.Module;
import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * Says where a type belongs, and why.
 *
 * @param type its top-level type
 * @param exists whether the code has it
 * @param nearest the type that was probably meant, where the code has not
 * @param ownership whose it is, and why
 * @param exportedTo the modules to which it is exported; empty for none
 * @param users the modules that may use it today
 * @param leaks what it shows and should not
 * @param seams the seams at which it stands, whatever else the map says of who may use it
 */
public record TypeAnswer(
        TypeName type,
        boolean exists,
        Optional<TypeName> nearest,
        Ownership ownership,
        List<String> exportedTo,
        List<String> users,
        List<Leak> leaks,
        List<SeamOfType> seams)
        implements Answer {

    /**
     * Says whose a type is.
     *
     * @param belongs mapped, ignored, unmapped, outside or contested
     * @param why in one sentence, with its place in the map
     * @param module the owner
     * @param claim the claim by which the module owns it, where it is mapped
     * @param lesser the claims that fit as well, the most specific first
     */
    public record Ownership(
            Belonging belongs,
            String why,
            Optional<Module> module,
            Optional<FittingClaim> claim,
            List<FittingClaim> lesser) {}
}
