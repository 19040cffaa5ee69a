package dev.ringfence.git;

import java.util.Optional;

/** The newest commit that has a path, or why none was found. */
public sealed interface LastSeen {

    /** That commit has it, and none that is newer. */
    record In(Revision revision) implements LastSeen {}

    /** No commit has it, and all were looked at. */
    record Never() implements LastSeen {}

    /** None of those that were looked at has it, and there are more: too many, or missing from this clone. */
    record NotFoundYet() implements LastSeen {}

    /** The commit, where one was found. */
    default Optional<Revision> found() {
        return this instanceof In in ? Optional.of(in.revision()) : Optional.empty();
    }
}
