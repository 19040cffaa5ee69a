package dev.ringfence.map;

import java.util.List;
import java.util.Optional;

/**
 * The borders of modules that an edge crosses: out of those that hold its user and not what it uses, into those that hold what it uses
 * and not its user.
 *
 * <p>The outermost of each, which are siblings, decide by their {@code requires} and {@code exports}: from outside, a nested module is the
 * one that holds it.
 *
 * @param left the modules that it leaves, the outermost first; none where the user is code of no module, or its module holds the used one
 * @param entered the modules that it enters, the outermost first; none where nobody owns what is used, or its module holds the user's
 */
public record Crossing(List<Module> left, List<Module> entered) {

    /** The user where it is a sibling of the used module. */
    public Optional<Module> user() {
        return left.stream().findFirst();
    }

    /** The used module where it is a sibling of the user. */
    public Optional<Module> used() {
        return entered.stream().findFirst();
    }
}
