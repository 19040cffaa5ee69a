package dev.ringfence.map;

import java.util.List;
import java.util.Optional;

/**
 * Lists the borders of modules that an edge crosses. The edge leaves modules that hold only its user, and enters
 * modules that hold only what it uses.
 *
 * <p>The outermost module of each list decides by its {@code requires} or {@code exports}: from outside, a nested
 * module is the one that holds it.
 *
 * @param left the modules that it leaves, the outermost first; none where the user is code of no module, or its module
 *     holds the used one
 * @param entered the modules that it enters, the outermost first; none where nobody owns what is used, or its module
 *     holds the user's
 */
public record Crossing(List<Module> left, List<Module> entered) {

    /** Returns the user's module where it is a sibling of the used module. */
    public Optional<Module> user() {
        return left.stream().findFirst();
    }

    /** Returns the used module where it is a sibling of the user's module. */
    public Optional<Module> used() {
        return entered.stream().findFirst();
    }
}
