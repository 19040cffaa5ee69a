package dev.ringfence.standing;

import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.UnderSeam;
import dev.ringfence.violation.Identity;
import java.util.Optional;

/** Says where a violation stands. */
public sealed interface Status {

    /** Says that nobody has recorded or excused the violation. */
    record New() implements Status {}

    /** Says that a baseline holds the violation. */
    record Known(Optional<String> reason) implements Status {}

    /** Says that a baseline holds the violation under the name that one of its types had before. */
    record Moved(Identity from, Optional<String> reason) implements Status {
        @Override
        public String id() {
            return "moved";
        }
    }

    /** Says that the map excuses the violation. */
    record Excepted(ExceptionEntry exception) implements Status {}

    /** Says that a seam lets the violation stand until a date. */
    record OverSeam(UnderSeam under) implements Status {
        @Override
        public String id() {
            return "seam";
        }
    }

    /** Returns the name in reports. */
    default String id() {
        return this instanceof New ? "new" : this instanceof Known ? "known" : "excepted";
    }
}
