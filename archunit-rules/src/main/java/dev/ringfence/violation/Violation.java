package dev.ringfence.violation;

import dev.ringfence.map.Judgement;
import dev.ringfence.map.Rule;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Describes something that breaks a rule of the map.
 *
 * @param identity what it is known by
 * @param broken which rule, and by which line of the map
 * @param seenBy who saw it; empty where nobody was asked
 * @param lines the lines of the origin's source that its class files tell, from 1; empty where they tell none
 * @param sightings where its sources show it
 */
public record Violation(
        Identity identity,
        Judgement.Broken broken,
        Set<Engine> seenBy,
        SortedSet<ToldLine> lines,
        SortedSet<Sighting> sightings) {

    /** Holds the lines and sightings tightly, and as they are now. */
    public Violation {
        seenBy = Witnesses.shared(seenBy);
        lines = SortedArray.of(lines);
        sightings = SortedArray.of(sightings);
    }

    /** Returns a violation that class files show. */
    public static Violation inBytecode(Identity identity, Judgement.Broken broken, SortedSet<ToldLine> lines) {
        return new Violation(identity, broken, EnumSet.of(Engine.BYTECODE), lines, Collections.emptySortedSet());
    }

    /** Returns a violation that sources show. */
    public static Violation inSource(Identity identity, Judgement.Broken broken, SortedSet<Sighting> sightings) {
        return new Violation(identity, broken, EnumSet.of(Engine.SOURCE), Collections.emptySortedSet(), sightings);
    }

    /** Returns a violation that the map shows by itself. */
    public static Violation inMap(Identity identity, Judgement.Broken broken) {
        return new Violation(
                identity, broken, EnumSet.of(Engine.MAP), Collections.emptySortedSet(), Collections.emptySortedSet());
    }

    /**
     * Returns a violation that neither engine was asked about: it is recorded or excused, and code on disk shows it for
     * certain.
     *
     * @param sightings the imports that show it; empty where class files do
     */
    public static Violation settled(Identity identity, Judgement.Broken broken, SortedSet<Sighting> sightings) {
        return new Violation(identity, broken, EnumSet.noneOf(Engine.class), Collections.emptySortedSet(), sightings);
    }

    /** Says whether neither engine was asked about the violation. */
    public boolean isSettled() {
        return seenBy.isEmpty();
    }

    /** Returns the rule that the violation breaks. */
    public Rule rule() {
        return broken.rule();
    }

    /** Says whether nothing is known of the violation but imports, which the code may not need. */
    public boolean isImportAlone() {
        return seenBy.equals(EnumSet.of(Engine.SOURCE)) && sightings.stream().allMatch(Sighting::isImport);
    }

    /** Returns the same violation, told under another judgement. */
    public Violation as(Judgement.Broken other) {
        return new Violation(identity, other, seenBy, lines, sightings);
    }

    /** Returns the same violation, as both engines saw it. */
    public Violation with(Violation other) {
        EnumSet<Engine> engines = EnumSet.noneOf(Engine.class);
        engines.addAll(seenBy);
        engines.addAll(other.seenBy);
        return new Violation(identity, broken, engines, union(lines, other.lines), union(sightings, other.sightings));
    }

    private static <T extends Comparable<T>> SortedSet<T> union(SortedSet<T> one, SortedSet<T> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        SortedSet<T> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }
}
