package dev.ringfence.git;

import java.util.List;
import java.util.Optional;

/** Names the newest commit that has a path, or says why none was found. */
public sealed interface LastSeen {

    /**
     * Says that this commit has the path, and no newer commit does.
     *
     * @param path the first of the paths that it has
     * @param next the commits right after it, which have the path no more; none where it is the one checked out
     */
    record In(Revision revision, String path, List<Revision> next) implements LastSeen {}

    /** Says that no commit has the path, and that all commits were looked at. */
    record Never() implements LastSeen {}

    /**
     * Says that none of the commits looked at has the path, and that there are more: too many, or missing from this
     * clone.
     */
    record NotFoundYet() implements LastSeen {}

    /** Returns the commit, where a commit was found. */
    default Optional<Revision> found() {
        return this instanceof In in ? Optional.of(in.revision()) : Optional.empty();
    }
}
