package dev.ringfence.frozen;

import dev.ringfence.frozen.FrozenChange.Change;
import dev.ringfence.frozen.lock.Element;

/** What was done to one element of a type, and the line of its source that shows it. */
record Difference(Element element, Change change, int line) {

    /** Whether the other says no more than this one: a type that comes or goes takes all that is in it along. */
    boolean covers(Difference other) {
        return change == other.change && change != Change.MODIFIED && element.holds(other.element);
    }
}
