package dev.ringfence.moves;

import dev.ringfence.git.Revision;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Says what history tells of a source that is gone. */
sealed interface PastSource {

    /**
     * Holds the newest commit that has the source.
     *
     * @param file where it was
     * @param code what was in it
     * @param revision that commit
     * @param later the commits right after it, which have the source no more
     */
    record Found(Path file, String code, Revision revision, List<Later> later) implements PastSource {}

    /**
     * Describes a commit that a source is gone from.
     *
     * @param added the sources that the commit has, and that the one before it had not
     */
    record Later(Revision revision, Set<Path> added) {}

    /** Says that the source has never been there. */
    record Never() implements PastSource {}

    /**
     * Says that no history reaches back far enough.
     *
     * @param isCutOff whether this clone was made without all of the history that there is
     */
    record Unknown(boolean isCutOff) implements PastSource {}
}
