package dev.ringfence.violation;

import dev.ringfence.map.Judgement;
import dev.ringfence.map.Rule;
import java.util.Set;
import java.util.SortedSet;

/**
 * Something that breaks a rule of the map.
 *
 * @param identity what it is known by
 * @param broken which rule, and by which line of the map
 * @param seenBy who saw it
 * @param lines the lines of the origin's source where it was seen, from 1; empty where class files give none
 */
public record Violation(Identity identity, Judgement.Broken broken, Set<Engine> seenBy, SortedSet<Integer> lines) {

    /** The rule that it breaks. */
    public Rule rule() {
        return broken.rule();
    }
}
