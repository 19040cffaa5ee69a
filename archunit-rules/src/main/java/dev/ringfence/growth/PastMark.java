package dev.ringfence.growth;

import dev.ringfence.git.GitHistory;
import dev.ringfence.git.LastSeen;
import dev.ringfence.git.Revision;
import dev.ringfence.git.Trailers;
import dev.ringfence.ledger.Reasons;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Tells what became of the mark {@code ringfence/adopted} in the history of a base where nothing is recorded.
 *
 * <p>A branch begins where no commit of the base ever had the mark. It begins as well where a commit took the mark away
 * with a reason: the team has left.
 */
enum PastMark {
    NEVER("nothing was recorded at the base yet, so this branch begins: nothing counts as growth"),
    LEFT("the base took ringfence/adopted away with a reason, so this branch begins: nothing counts as growth"),
    LOST("the base lost ringfence/adopted without a Ringfence-Reason, so what this branch records counts as growth"),
    UNKNOWN("nothing is recorded at the base, so this branch begins: nothing counts as growth. This clone lacks the"
            + " commits that say whether anything was: git fetch --unshallow");

    private final String note;

    PastMark(String note) {
        this.note = note;
    }

    /**
     * Asks history.
     *
     * @param tip the newest commit of the base
     * @param marks where the mark may have been
     */
    static PastMark of(GitHistory history, Revision tip, Collection<String> marks) {
        LastSeen seen = history.lastWithAny(tip, marks);
        if (seen instanceof LastSeen.In in) {
            return isReasoned(history, in) ? LEFT : LOST;
        }
        return seen instanceof LastSeen.Never || !history.isShallow() ? NEVER : UNKNOWN;
    }

    /** The commits of a branch that was merged are asked as well: any of them may hold the reason. */
    private static boolean isReasoned(GitHistory history, LastSeen.In had) {
        return had.next().stream()
                .map(gone -> history.messages(had.revision(), gone))
                .map(messages -> Trailers.reason(messages, Reasons::isSeen))
                .anyMatch(Optional::isPresent);
    }

    boolean isLost() {
        return this == LOST;
    }

    /** Returns what is to be told. */
    List<String> notes() {
        return List.of(note);
    }
}
