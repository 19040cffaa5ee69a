package dev.ringfence.frozen;

import dev.ringfence.frozen.FrozenChange.Change;
import dev.ringfence.frozen.lock.Element;

/** Says what was done to one element of a type, and on which line its source shows it. */
record Difference(Element element, Change change, int line) {

    /**
     * Says whether the other difference says no more than this one: a type that comes or goes takes all that is in it
     * along.
     */
    boolean covers(Difference other) {
        return change == other.change && change != Change.MODIFIED && element.holds(other.element);
    }
}
