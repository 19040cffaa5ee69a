package dev.ringfence.rules;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement.Broken;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.classfile.TextMeanings;
import dev.ringfence.scan.uses.UsesOfNest;
import dev.ringfence.standing.Standing;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chooses the nests about which ArchUnit is asked, and settles what needs no witness.
 *
 * <ol>
 *   <li>A nest that names no type which its module may not use cannot break a rule.
 *   <li>Nor can one that uses no such type in a way that ArchUnit could show.
 *   <li>An edge that is recorded or excused, and that the nest shows for certain, is settled. A nest of which every
 *       edge is settled need not be asked.
 * </ol>
 */
final class SuspectNests {

    private static final int SLICE = 200;

    private final Judge judge;
    private final Optional<Standing> standing;

    SuspectNests(Judge judge, Optional<Standing> standing) {
        this.judge = judge;
        this.standing = standing;
    }

    /**
     * Says what is known of a nest before anybody is asked.
     *
     * @param settled the edges that need no witness
     * @param isSuspect whether it may break a rule in any other way
     */
    record Suspicion(Nest nest, List<Violation> settled, boolean isSuspect) {}

    /** Returns what is known of each nest that is judged, in the same order. */
    List<Suspicion> among(ScannedClasses scanned) {
        List<Nest> nests = scanned.nests();
        int slices = (nests.size() + SLICE - 1) / SLICE;
        return IntStream.range(0, slices)
                .parallel()
                .mapToObj(i -> nests.subList(i * SLICE, Math.min(nests.size(), (i + 1) * SLICE)))
                .flatMap(slice -> amongSlice(slice, scanned).stream())
                .toList();
    }

    private List<Suspicion> amongSlice(List<Nest> slice, ScannedClasses scanned) {
        TextMeanings vocabulary = new TextMeanings();
        List<Suspicion> found = new ArrayList<>();
        for (Nest nest : slice) {
            if (judge.ownerOf(nest.type()).isJudged()) {
                Map<Edge, Broken> broken = broken(nest);
                found.add(
                        broken.isEmpty()
                                ? new Suspicion(nest, List.of(), false)
                                : suspicion(nest, broken, UsesOfNest.of(nest, scanned.topLevel(), vocabulary)));
            }
        }
        return found;
    }

    private Map<Edge, Broken> broken(Nest nest) {
        Map<Edge, Broken> broken = new LinkedHashMap<>();
        for (TypeName named : nest.names()) {
            Edge edge = new Edge(nest.type(), named);
            judge.judge(edge).broken().ifPresent(rule -> broken.put(edge, rule));
        }
        return broken;
    }

    private Suspicion suspicion(Nest nest, Map<Edge, Broken> broken, UsesOfNest uses) {
        List<Violation> settled = new ArrayList<>();
        boolean isSuspect = false;
        for (Map.Entry<Edge, Broken> each : broken.entrySet()) {
            Edge edge = each.getKey();
            if (uses.certain().contains(edge.to()) && isSettled(edge, each.getValue())) {
                settled.add(Violation.settled(Identity.of(edge), each.getValue(), Collections.emptySortedSet()));
            } else {
                isSuspect |= uses.possible().contains(edge.to());
            }
        }
        return new Suspicion(nest, settled, isSuspect);
    }

    private boolean isSettled(Edge edge, Broken broken) {
        return standing.filter(each -> each.isSettled(edge, broken.rule())).isPresent();
    }
}
