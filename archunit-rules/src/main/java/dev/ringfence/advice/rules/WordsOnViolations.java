package dev.ringfence.advice.rules;

import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import java.util.List;

/** Tells what is said of a rule that {@code check} finds violations of. */
non-sealed interface WordsOnViolations extends WordsOfRule {

    /** Says why the group breaks the rule. */
    Reason reason(ViolationGroup group);

    /**
     * Returns each way out, the best first.
     *
     * @param group violations of this rule
     * @param shared the ways out of the group that other rules have too
     */
    List<WayOut> waysOut(ViolationGroup group, GroupWays shared);
}
