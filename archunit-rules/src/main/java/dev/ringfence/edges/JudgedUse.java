package dev.ringfence.edges;

import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Holds an edge that the code has, with its modules and its standing.
 *
 * @param from the module that is judged as the user: from outside, the one that holds the user's
 * @param to the module that is judged as the used one
 * @param origin the user's own module
 * @param target the used type's own module
 */
public record JudgedUse(
        UsedEdge use,
        JudgedEdge judged,
        Optional<Module> from,
        Optional<Module> to,
        Optional<Module> origin,
        Optional<Module> target) {

    /** Returns the edges that cross a boundary, or break a rule within a module, in the order of the edges. */
    public static List<JudgedUse> of(Collection<UsedEdge> uses, EdgeJudge edgeJudge) {
        Judge judge = edgeJudge.judge();
        return uses.stream()
                .filter(use -> judge.ownerOf(use.edge().from()).isJudged())
                .map(use -> of(use, edgeJudge))
                .filter(JudgedUse::isOfInterest)
                .toList();
    }

    private static JudgedUse of(UsedEdge use, EdgeJudge edgeJudge) {
        Judge judge = edgeJudge.judge();
        JudgedModules border = JudgedModules.of(judge, use.edge());
        return new JudgedUse(
                use,
                edgeJudge.judge(use.edge()),
                border.user(),
                border.used(),
                judge.ownerOf(use.edge().from()).owningModule(),
                judge.ownerOf(use.edge().to()).owningModule());
    }

    private boolean isOfInterest() {
        boolean crosses = to.isPresent() && !from.equals(to);
        return crosses || judged.broken().isPresent();
    }

    /**
     * Says whether code of the module, or of the modules that it holds, uses what is outside, or breaks a rule by
     * itself.
     */
    public boolean isFrom(Module module) {
        return isWithin(origin, module) && (!isWithin(target, module) || origin.equals(target));
    }

    /** Says whether code from outside uses the module, or the modules that it holds. */
    public boolean isTo(Module module) {
        return isWithin(target, module) && !isWithin(origin, module);
    }

    private static boolean isWithin(Optional<Module> owner, Module module) {
        return owner.filter(inner -> inner.name().isWithin(module.name())).isPresent();
    }

    public boolean stands(EdgeStanding standing) {
        return judged.standing() == standing;
    }
}
