package dev.ringfence.moves;

import dev.ringfence.git.Base;
import dev.ringfence.git.BaseName;
import dev.ringfence.git.GitHistory;
import dev.ringfence.git.LastSeen;
import dev.ringfence.git.Revision;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells history as it will be once a branch is merged as one commit: what only commits of the branch show is lost then.
 *
 * @param base where the branch left its base
 * @param branch the commits of the branch
 */
record Squash(Revision base, Set<Revision> branch) {

    /** Returns it for the branch that is checked out; empty where nobody can tell where that one began. */
    static Optional<Squash> of(GitHistory history, BaseName name) {
        return Base.find(history, name) instanceof Base.Found found
                ? Optional.of(new Squash(found.commit(), history.commits(found.commit(), found.head())))
                : Optional.empty();
    }

    /**
     * Returns what will be known of some paths.
     *
     * @param seen what is known now
     * @param fromBase tells what the base knows of them
     */
    LastSeen after(LastSeen seen, Function<Revision, LastSeen> fromBase) {
        if (!(seen instanceof LastSeen.In in)) {
            return seen;
        }
        return branch.contains(in.revision())
                ? fromBase.apply(base)
                : new LastSeen.In(
                        in.revision(),
                        in.path(),
                        in.next().stream()
                                .filter(next -> !branch.contains(next))
                                .toList());
    }
}
