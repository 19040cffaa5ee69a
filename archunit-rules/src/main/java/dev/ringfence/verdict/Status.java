package dev.ringfence.verdict;

import dev.ringfence.map.ExceptionEntry;
import java.util.Optional;

/** Where a violation stands. */
public sealed interface Status {

    /** Nobody has recorded or excused it. */
    record New() implements Status {}

    /** A baseline holds it. */
    record Known(Optional<String> reason) implements Status {}

    /** The map excuses it. */
    record Excepted(ExceptionEntry exception) implements Status {}

    /** The name in reports. */
    default String id() {
        return this instanceof New ? "new" : this instanceof Known ? "known" : "excepted";
    }
}
