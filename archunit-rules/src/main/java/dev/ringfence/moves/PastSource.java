package dev.ringfence.moves;

import java.nio.file.Path;
import java.util.Set;

/** What history tells of a source that is gone. */
sealed interface PastSource {

    /**
     * The newest commit that has it.
     *
     * @param file where it was
     * @param code what was in it
     * @param beside all files of that commit
     */
    record Found(Path file, String code, Set<Path> beside) implements PastSource {}

    /** It has never been there. */
    record Never() implements PastSource {}

    /** There is no history that reaches back far enough. */
    record Unknown() implements PastSource {}
}
