package dev.ringfence.extract.move;

import dev.ringfence.edges.EdgeJudge;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what one type takes along and leaves behind where it moves, over its own edges. */
final class MoveCounts {

    private final Scene scene;
    private final EdgesOfTypes edges;
    private final EdgeJudge now;
    private final Excuses excuses;
    private final BordersOfTypes borders;
    private final ClosedCrossings crossings;
    private final OneTypeElsewhere elsewhere;
    private final Map<ModuleName, Optional<ClaimOfType>> claims = new HashMap<>();
    private final Map<ModuleName, Boolean> claimable = new HashMap<>();
    private final Map<TypeName, Owed> owed = new HashMap<>();

    MoveCounts(Scene scene, EdgesOfTypes edges) {
        this.scene = scene;
        this.edges = edges;
        this.now = scene.edgeJudge(scene.judge());
        this.excuses = new Excuses(scene.judge());
        this.borders = new BordersOfTypes(scene.judge(), edges);
        this.crossings = new ClosedCrossings(scene.judge());
        this.elsewhere = new OneTypeElsewhere(scene);
    }

    /**
     * Holds the edges of a type as they are today.
     *
     * @param lines those that are lines
     * @param others those that are none
     * @param isLine whether the type itself is one
     */
    private record Owed(List<Edge> lines, List<Edge> others, boolean isLine) {

        int count() {
            return lines.size() + (isLine ? 1 : 0);
        }
    }

    private Owed owed(TypeName type) {
        return owed.computeIfAbsent(type, each -> {
            List<Edge> lines = new ArrayList<>();
            List<Edge> others = new ArrayList<>();
            edges.of(each).forEach(edge -> (Debt.rule(edge, now).isPresent() ? lines : others).add(edge));
            return new Owed(lines, others, Debt.rule(each, now).isPresent());
        });
    }

    /** Says whether the map can be edited so that the module claims one type more. */
    boolean canClaim(ModuleName target) {
        return claimable.computeIfAbsent(
                target, name -> ClaimOfType.edited(name, scene).isPresent());
    }

    private Optional<ClaimOfType> claim(ModuleName target) {
        return claims.computeIfAbsent(target, name -> ClaimOfType.of(name, scene));
    }

    /** Returns what the move would be at best: each line of the type goes, none comes in, and there is no new cycle. */
    Offer bound(TypeName type, ModuleName target) {
        return new Offer(type, owner(type), target, owed(type).count(), 0, borders.gone(type, target), List.of());
    }

    private Optional<ModuleName> owner(TypeName type) {
        return scene.judge().ownerOf(type).owningModule().map(Module::name);
    }

    /**
     * Counts the lines that really come in and go. What comes in is counted first, and the counting ends as soon as the
     * move is hopeless. A type that a module has is no line by itself.
     *
     * @param least how many lines the move has to take away at least; empty is returned where it does not
     */
    Optional<Offer> count(Offer bound, int least) {
        return claim(bound.to()).flatMap(claim -> new OneMove(bound, claim).count(owed(bound.type()), least));
    }

    /** Counts for one move. The judge by which the type has moved is made where it is asked. */
    private final class OneMove {

        private final Offer move;
        private final ClaimOfType claim;
        private final Excuses.Sides sides;
        private Optional<EdgeJudge> made = Optional.empty();

        OneMove(Offer move, ClaimOfType claim) {
            this.move = move;
            this.claim = claim;
            this.sides = excuses.of(move.type(), Optional.of(move.to()));
        }

        Optional<Offer> count(Owed before, int least) {
            int mostAdded = before.count() - least;
            int added = lines(before.others(), mostAdded);
            return added > mostAdded
                    ? Optional.empty()
                    : Optional.of(offer(before.count() - lines(before.lines(), Integer.MAX_VALUE), added))
                            .filter(offer -> offer.lines() >= least);
        }

        private Offer offer(int gone, int added) {
            return new Offer(move.type(), move.from(), move.to(), gone, added, move.bordersGone(), List.of());
        }

        /** Counts the edges that are lines, until there are more than may be. */
        private int lines(List<Edge> all, int most) {
            int lines = 0;
            for (Edge edge : all) {
                lines += isLine(edge) ? 1 : 0;
                if (lines > most) {
                    break;
                }
            }
            return lines;
        }

        private boolean isLine(Edge edge) {
            if (!crossings.isBroken(edge, move)
                    && then().judge().judge(edge).broken().isEmpty()) {
                return false;
            }
            Excuses.Sides from = edge.from().equals(move.type()) ? sides : excuses.of(edge.from());
            Excuses.Sides to = edge.to().equals(move.type()) ? sides : excuses.of(edge.to());
            return !excuses.mayExcuse(edge, from, to) || Debt.rule(edge, then()).isPresent();
        }

        private EdgeJudge then() {
            EdgeJudge then = made.orElseGet(() -> elsewhere.judge(move.type(), claim));
            made = Optional.of(then);
            return then;
        }
    }
}
