package dev.ringfence.git;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Names a commit that lacks a path which a commit before it has.
 *
 * @param order how many commits were met before it
 * @param before a commit that has the path
 * @param after the commit right after that one
 */
record Removal(int order, String path, ObjectId before, ObjectId after) {

    static final Comparator<Removal> NEWEST_FIRST =
            Comparator.comparingInt(Removal::order).thenComparing(Removal::path);

    /**
     * Returns what it says, together with others of the same path after the same commit.
     *
     * @param all the removals that were met
     */
    LastSeen.In seen(Stream<Removal> all) {
        List<Revision> next = all.filter(other -> other.before.equals(before) && other.path.equals(path))
                .map(other -> new Revision(other.after.name()))
                .distinct()
                .toList();
        return new LastSeen.In(new Revision(before.name()), path, next);
    }
}
