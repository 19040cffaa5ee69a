package dev.ringfence.verdict;

import dev.ringfence.map.Place;
import dev.ringfence.violation.Engine;
import dev.ringfence.violation.Identity;
import java.util.List;
import java.util.Set;

/**
 * Holds what an earlier run found in a project that broke nothing new, so that the same code need not be read again.
 *
 * <p>It says what the code has, and never where a violation stands: baselines and exceptions of today settle that.
 *
 * @param coverage what was judged
 * @param seen everything that breaks a rule of the map, recorded or excused
 * @param use what the code uses of the map, exceptions apart
 * @param tellers the sources, as messages name them, that alone may tell of a use: without them, it might not be known
 */
public record RememberedRun(Coverage coverage, List<Seen> seen, ProjectUse use, Set<String> tellers) {

    /**
     * Describes a violation.
     *
     * @param identity what it is known by
     * @param seenBy who saw it; empty where nobody was asked
     * @param places where a person looks
     */
    public record Seen(Identity identity, Set<Engine> seenBy, List<Place> places) {}
}
