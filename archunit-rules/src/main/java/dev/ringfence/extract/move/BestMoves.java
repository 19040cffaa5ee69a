package dev.ringfence.extract.move;

import dev.ringfence.map.Claim;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.TypePattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the types whose move takes most lines away.
 *
 * <ol>
 *   <li>A type may go to any module with which it has an edge. Where the map names the type itself, somebody has decided,
 *       and it is not offered.
 *   <li>No more lines can go than there are at the type. The moves are tried in this order, until none that is left can
 *       be better than the ones that were found.
 *   <li>Each move that is tried is counted exactly, over the edges of the type alone: no other edge is judged otherwise.
 *   <li>Of as many lines, a move that brings modules into a new cycle comes last.
 * </ol>
 */
public final class BestMoves {

    private final Scene scene;
    private final EdgesOfTypes edges;
    private final MoveCounts counts;
    private final NewCycles cycles;
    private final Optional<ModuleName> about;
    private final int most;
    private final Map<TypeName, Offer> best = new HashMap<>();
    private final SortedSet<Offer> found = new TreeSet<>(Offer.ORDER);

    private BestMoves(Scene scene, Optional<ModuleName> about, int most) {
        this.scene = scene;
        this.edges = EdgesOfTypes.of(scene);
        this.counts = new MoveCounts(scene, edges);
        this.cycles = new NewCycles(scene, edges);
        this.about = about;
        this.most = most;
    }

    /**
     * Returns the moves, the best first, and one of each type.
     *
     * @param about a module of the top level: then only moves into it or out of it
     * @param most how many
     */
    public static List<Offer> of(Scene scene, Optional<ModuleName> about, int most) {
        BestMoves moves = new BestMoves(scene, about, most);
        moves.possible().forEach(moves::take);
        return List.copyOf(moves.found);
    }

    /** Returns each move as it would be at best. */
    private List<Offer> possible() {
        List<Offer> all = new ArrayList<>();
        scene.types().stream()
                .filter(this::mayMove)
                .forEach(type -> targets(type).stream()
                        .map(target -> counts.bound(type, target))
                        .filter(Offer::isWorthIt)
                        .forEach(all::add));
        all.sort(Offer.ORDER);
        return all;
    }

    private boolean mayMove(TypeName type) {
        Owner owner = scene.judge().ownerOf(type);
        return owner instanceof Owner.Unmapped
                || owner instanceof Owner.Owned owned && !owned.module().external() && !isByName(owned.claim(), type);
    }

    private static boolean isByName(Claim claim, TypeName type) {
        return claim.pattern() instanceof TypePattern && claim.pattern().text().equals(type.qualified());
    }

    private Set<ModuleName> targets(TypeName type) {
        Optional<ModuleName> own = owner(type);
        Set<ModuleName> targets = new LinkedHashSet<>();
        edges.neighbours(type)
                .flatMap(other -> owner(other).stream())
                .filter(other -> !own.equals(Optional.of(other)))
                .filter(other -> isAskedFor(own, other))
                .forEach(targets::add);
        targets.removeIf(target -> !mayTake(target));
        return targets;
    }

    private Optional<ModuleName> owner(TypeName type) {
        return scene.judge().ownerOf(type).owningModule().map(Module::name);
    }

    private boolean isAskedFor(Optional<ModuleName> from, ModuleName to) {
        boolean comes = about.filter(to::isWithin).isPresent();
        boolean goes = from.filter(module -> about.filter(module::isWithin).isPresent())
                .isPresent();
        return about.isEmpty() || comes != goes;
    }

    private boolean mayTake(ModuleName target) {
        return MovesAsked.refusal(scene.judge().map().module(target).orElseThrow())
                .isEmpty();
    }

    private void take(Offer bound) {
        if (isHopeless(bound)) {
            return;
        }
        int least = found.size() == most ? Math.max(0, found.last().lines()) : 0;
        counts.count(bound, least)
                .filter(Offer::isWorthIt)
                .filter(offer -> counts.canClaim(offer.to()))
                .filter(offer -> !isHopeless(offer))
                .map(offer -> offer.bringing(cycles.of(offer.type(), offer.to())))
                .ifPresent(this::keep);
    }

    private boolean isHopeless(Offer atBest) {
        return found.size() == most && Offer.ORDER.compare(found.last(), atBest) <= 0;
    }

    private void keep(Offer offer) {
        Optional<Offer> known = Optional.ofNullable(best.get(offer.type()));
        if (known.filter(each -> Offer.ORDER.compare(each, offer) <= 0).isPresent()) {
            return;
        }
        known.ifPresent(found::remove);
        best.put(offer.type(), offer);
        found.add(offer);
        if (found.size() > most) {
            found.remove(found.last());
        }
    }
}
