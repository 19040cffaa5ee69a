package dev.ringfence.verdict;

import dev.ringfence.frozen.FrozenChange;
import dev.ringfence.map.Place;
import dev.ringfence.standing.Status;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;

/**
 * Holds a change of frozen code and what follows from the change.
 *
 * @param change what was done
 * @param status new, or excepted
 * @param breaks whether it breaks the verdict
 * @param place where a person looks
 * @param since types that have left the module and explain every edit of the file, by their names; none where they do
 *     not, or nobody knows
 */
public record JudgedChange(FrozenChange change, Status status, boolean breaks, Place place, SortedSet<String> since) {

    /** Holds a change that no type explains. */
    public JudgedChange(FrozenChange change, Status status, boolean breaks, Place place) {
        this(change, status, breaks, place, Collections.emptySortedSet());
    }

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
