package dev.ringfence.git;

import org.eclipse.jgit.errors.MissingObjectException;

/** Says why a repository cannot be read, and what mends it. */
final class Damage {

    private Damage() {}

    static UnreadableHistoryException of(Exception cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof MissingObjectException missing) {
                return new UnreadableHistoryException(
                        "the git repository lacks the object "
                                + missing.getObjectId().name(),
                        "If this is a partial clone, run `git fetch --refetch --no-filter`; otherwise see what `git fsck` says.",
                        cause);
            }
        }
        return new UnreadableHistoryException(
                "the git repository cannot be read: " + told(cause),
                "See what `git fsck` says, or clone it again.",
                cause);
    }

    private static String told(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
