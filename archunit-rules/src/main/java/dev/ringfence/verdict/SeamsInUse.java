package dev.ringfence.verdict;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Place;
import dev.ringfence.map.Rule;
import dev.ringfence.map.Seam;
import dev.ringfence.standing.Status;
import dev.ringfence.violation.Identity;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gathers what a project has of each seam, as its findings show it. */
public final class SeamsInUse {

    private final Judge judge;
    private final Findings found;
    private final boolean ofExpired;

    private SeamsInUse(ModuleMap map, Findings found, boolean ofExpired) {
        this.judge = new Judge(map);
        this.found = found;
        this.ofExpired = ofExpired;
    }

    /** Returns what there is of the seams of which there is anything, by their names. */
    public static SortedMap<String, SeamUse> of(ModuleMap map, Findings found) {
        return of(map, found, true);
    }

    /** Returns the same, without what is over. */
    public static SortedMap<String, SeamUse> standing(ModuleMap map, Findings found) {
        return of(map, found, false);
    }

    private static SortedMap<String, SeamUse> of(ModuleMap map, Findings found, boolean ofExpired) {
        SortedMap<String, SeamUse> seams = new TreeMap<>();
        if (!map.seams().isEmpty()) {
            SeamsInUse uses = new SeamsInUse(map, found, ofExpired);
            map.seams().forEach(seam -> seams.put(seam.name(), uses.of(seam)));
            seams.values().removeIf(SeamUse::isNothing);
        }
        return seams;
    }

    private SeamUse of(Seam seam) {
        SortedMap<Identity, SortedSet<String>> left = new TreeMap<>();
        found.violations().stream()
                .filter(violation -> isOf(violation, seam))
                .forEach(violation -> left.put(violation.identity(), places(violation)));
        return new SeamUse(hasOld(seam), left, writers(seam, left.keySet()));
    }

    private boolean isOf(JudgedViolation violation, Seam seam) {
        return violation.status() instanceof Status.OverSeam over
                        && over.under().seam().name().equals(seam.name())
                || ofExpired
                        && violation.rule() == Rule.EXPIRED_SEAM
                        && violation.violation().broken().place().equals(seam.place());
    }

    private static SortedSet<String> places(JudgedViolation violation) {
        return violation.places().stream().map(Place::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean hasOld(Seam seam) {
        return found.coverage().ofModules().classes().entrySet().stream()
                .anyMatch(classes -> classes.getValue() > 0 && classes.getKey().isWithin(seam.old()));
    }

    /**
     * Data that a type changes on both sides is written twice, and nobody else keeps the two in step. Types of the old
     * module need no seam for it.
     */
    private SortedSet<String> writers(Seam seam, Set<Identity> left) {
        SortedSet<String> users = left.stream()
                .filter(Identity.OfEdge.class::isInstance)
                .map(identity -> ((Identity.OfEdge) identity).edge())
                .filter(edge -> isOfNew(edge, seam))
                .map(edge -> edge.from().qualified())
                .collect(Collectors.toCollection(TreeSet::new));
        SortedSet<String> writers = found.violations().stream()
                .filter(violation -> violation.identity() instanceof Identity.OfEdge)
                .map(violation -> ((Identity.OfEdge) violation.identity()).edge())
                .filter(edge -> writesOld(edge, seam))
                .map(edge -> edge.from().qualified())
                .collect(Collectors.toCollection(TreeSet::new));
        writers.retainAll(users);
        writers.addAll(found.coverage().writers().getOrDefault(seam.name(), Collections.emptySortedSet()));
        return writers;
    }

    private boolean isOfNew(Edge edge, Seam seam) {
        return !DataEnd.is(edge.to()) && !isWithinOld(edge, seam);
    }

    private boolean writesOld(Edge edge, Seam seam) {
        return DataEnd.of(edge.to())
                        .filter(end -> end.kind() == DataEnd.Kind.WRITES)
                        .isPresent()
                && isWithinOld(edge, seam);
    }

    private boolean isWithinOld(Edge edge, Seam seam) {
        return judge.ownerOf(edge.to())
                .owningModule()
                .filter(module -> module.name().isWithin(seam.old()))
                .isPresent();
    }
}
