package dev.ringfence.git;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Config;

/** Says why a repository cannot be read, and what mends it. */
final class Damage {

    private static final String READABLE = "sha1";

    private Damage() {}

    /** Returns why a repository of longer hashes is not read; JGit would take one for a repository without commits. */
    static Optional<UnreadableHistoryException> unknownFormat(Config config) {
        return Optional.ofNullable(config.getString("extensions", null, "objectFormat"))
                .filter(format -> !format.equalsIgnoreCase(READABLE))
                .map(
                        format -> new UnreadableHistoryException(
                                "the git repository has the object format " + format + ", and only " + READABLE
                                        + " is read",
                                "Build without a base, -Dringfence.base=none, and run `mvn ringfence:baseline` in the branch that renames."));
    }

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

    /** Reads something of a repository. */
    interface Reading<T> {

        T get() throws IOException;
    }

    /** Reads it. JGit tells damage in exceptions of many kinds, unchecked ones among them, and here they become one. */
    static <T> T reading(Reading<T> reading) {
        try {
            return reading.get();
        } catch (UnreadableHistoryException told) {
            throw told;
        } catch (IOException | RuntimeException e) {
            throw of(e);
        }
    }
}
