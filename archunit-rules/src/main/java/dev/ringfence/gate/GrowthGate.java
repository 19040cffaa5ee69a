package dev.ringfence.gate;

import dev.ringfence.growth.Growth;
import dev.ringfence.growth.GrowthSince.Outcome;
import dev.ringfence.growth.map.GrowthEntry;
import dev.ringfence.map.Policy;
import dev.ringfence.map.Problem;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.GrowthFindings;
import dev.ringfence.verdict.JudgedGrowth;
import java.util.List;

/** Judges what a branch added, by the policy of its base. */
public final class GrowthGate {

    private GrowthGate() {}

    /**
     * Says what follows from a comparison.
     *
     * @param byHand whether a person named the base: then a comparison that is not possible is no verdict. Where only
     *     the variables of a CI system named it, the person is only told, unless a whole clone could not tell either
     * @param map the map as it is shown
     */
    public static Findings judge(Outcome outcome, boolean byHand, String map) {
        if (outcome instanceof Outcome.Compared compared) {
            Growth growth = compared.growth();
            return Findings.onlyProblems(growth.problems()).with(judge(growth));
        }
        Outcome.NotCompared not = (Outcome.NotCompared) outcome;
        String message = "growth was not judged: " + not.message();
        return Findings.onlyProblems(List.of(
                byHand || not.certain()
                        ? Problem.error(map, 0, message, not.remedy())
                        : Problem.warning(map, 0, message, not.remedy())));
    }

    /** Returns what has grown; nothing where nothing has. */
    public static Findings onlyGrown(Outcome outcome) {
        return outcome instanceof Outcome.Compared compared
                        && !compared.growth().entries().isEmpty()
                ? Findings.onlyProblems(List.of()).with(judge(compared.growth()))
                : Findings.onlyProblems(List.of());
    }

    /** Returns only the problems of a comparison, where its growth is told elsewhere. */
    public static Findings problems(Outcome outcome) {
        return Findings.onlyProblems(
                outcome instanceof Outcome.Compared compared ? compared.growth().problems() : List.of());
    }

    private static GrowthFindings judge(Growth growth) {
        return new GrowthFindings(
                growth.base(),
                growth.commit().shortSha(),
                growth.policy(),
                growth.entries().stream()
                        .map(entry -> new JudgedGrowth(entry, breaks(entry, growth.policy())))
                        .toList(),
                growth.closed(),
                growth.moved(),
                growth.lines(),
                growth.fixed(),
                growth.notes());
    }

    private static boolean breaks(GrowthEntry entry, Policy.Growth policy) {
        return switch (policy) {
            case OFF -> false;
            case FAIL -> true;
            case REASON -> entry.reason().isEmpty();
        };
    }
}
