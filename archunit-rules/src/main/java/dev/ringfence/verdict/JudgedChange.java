package dev.ringfence.verdict;

import dev.ringfence.frozen.FrozenChange;
import dev.ringfence.map.Place;
import dev.ringfence.standing.Status;
import java.util.Comparator;

/**
 * Holds a change of frozen code and what follows from the change.
 *
 * @param change what was done
 * @param status new, or excepted
 * @param breaks whether it breaks the verdict
 * @param place where a person looks
 */
public record JudgedChange(FrozenChange change, Status status, boolean breaks, Place place) {

    /** Sorts the new changes first, then by module and place. */
    public static final Comparator<JudgedChange> ORDER = Comparator.comparing(JudgedChange::isExcepted)
            .thenComparing(judged -> judged.change().module())
            .thenComparing(JudgedChange::place)
            .thenComparing(judged -> judged.change().element());

    /** Says whether the map excuses the change. */
    public boolean isExcepted() {
        return status instanceof Status.Excepted;
    }
}
