package dev.ringfence.extract.plan;

import dev.ringfence.map.Remedy;
import java.util.function.Function;

/**
 * Holds the commands that a plan names, as they work in the build.
 *
 * @param ofGoals the command of each goal
 * @param merge what proposes the parts that the map lacks, such as {@code mvn ringfence:init -Dringfence.merge}
 */
public record PlanCommands(Function<Remedy.Goal, String> ofGoals, String merge) {

    private static final String MVN = "mvn ";

    String of(Remedy.Goal goal) {
        return ofGoals.apply(goal);
    }

    /** Returns the command after a compilation: where sources were deleted, their class files may still be there. */
    String compiled(Remedy.Goal goal) {
        return MVN + "compile " + of(goal).substring(MVN.length());
    }
}
