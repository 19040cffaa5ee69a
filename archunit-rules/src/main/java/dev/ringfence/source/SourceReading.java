package dev.ringfence.source;

import dev.ringfence.source.names.Reference;
import java.util.List;

/** Says what came of reading a source. */
public sealed interface SourceReading {

    /** Holds all that the source refers to, by line. */
    record Read(List<Reference> references) implements SourceReading {}

    /**
     * Says that the source could not be parsed.
     *
     * @param line where, from 1; 0 where that is not known
     * @param reason why, as a clause that follows its name
     * @param imports what its imports refer to, by their tokens alone
     */
    record Unreadable(int line, String reason, List<Reference> imports) implements SourceReading {}

    /** Returns what the source is known to refer to. */
    default List<Reference> references() {
        return this instanceof Read read ? read.references() : ((Unreadable) this).imports();
    }
}
