package dev.ringfence.moves;

import java.nio.file.Path;
import java.util.Set;

/** Says what history tells of a source that is gone. */
sealed interface PastSource {

    /**
     * Holds the newest commit that has the source.
     *
     * @param file where it was
     * @param code what was in it
     * @param beside all files of that commit
     */
    record Found(Path file, String code, Set<Path> beside) implements PastSource {}

    /** Says that the source has never been there. */
    record Never() implements PastSource {}

    /** Says that no history reaches back far enough. */
    record Unknown() implements PastSource {}
}
