package dev.ringfence.map;

import java.util.List;
import java.util.Optional;

/** Says to whom a type belongs. */
public sealed interface Owner {

    /** Says that the type belongs to a module, by the module's most specific claim. */
    record Owned(Module module, Claim claim) implements Owner {}

    /** Says that the type belongs to nobody, though it lies below the root. */
    record Unmapped() implements Owner {}

    /** Says that the type belongs to nobody, and lies outside the root. */
    record Outside() implements Owner {}

    /** Says that the type belongs to nobody, since the map ignores it. */
    record Ignored(Ignore ignore) implements Owner {}

    /** Says that several modules have equally specific claims: an error of the map, which a type has met. */
    record Contested(List<Claim> claims) implements Owner {}

    /** Returns the module, where the type belongs to one. */
    default Optional<Module> owningModule() {
        return this instanceof Owned owned ? Optional.of(owned.module()) : Optional.empty();
    }

    /** Says whether the type's own uses are judged. */
    default boolean isJudged() {
        return this instanceof Owned || this instanceof Unmapped;
    }
}
