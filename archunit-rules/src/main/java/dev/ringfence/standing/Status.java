package dev.ringfence.standing;

import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.violation.Identity;
import java.util.Optional;

/** Where a violation stands. */
public sealed interface Status {

    /** Nobody has recorded or excused it. */
    record New() implements Status {}

    /** A baseline holds it. */
    record Known(Optional<String> reason) implements Status {}

    /** A baseline holds it under the name that one of its types had before. */
    record Moved(Identity from, Optional<String> reason) implements Status {
        @Override
        public String id() {
            return "moved";
        }
    }

    /** The map excuses it. */
    record Excepted(ExceptionEntry exception) implements Status {}

    /** The name in reports. */
    default String id() {
        return this instanceof New ? "new" : this instanceof Known ? "known" : "excepted";
    }
}
