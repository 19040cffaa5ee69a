package dev.ringfence.map;

import java.util.List;
import java.util.Optional;

/** To whom a type belongs. */
public sealed interface Owner {

    /** To a module, by its most specific claim. */
    record Owned(Module module, Claim claim) implements Owner {}

    /** To nobody, though it lies below the root. */
    record Unmapped() implements Owner {}

    /** To nobody, and it lies outside the root. */
    record Outside() implements Owner {}

    /** To nobody, since the map ignores it. */
    record Ignored(Ignore ignore) implements Owner {}

    /** To several modules by equally specific claims: an error of the map, which a type has met. */
    record Contested(List<Claim> claims) implements Owner {}

    /** The module, where it belongs to one. */
    default Optional<Module> owningModule() {
        return this instanceof Owned owned ? Optional.of(owned.module()) : Optional.empty();
    }

    /** Whether its own uses are judged. */
    default boolean isJudged() {
        return this instanceof Owned || this instanceof Unmapped;
    }
}
