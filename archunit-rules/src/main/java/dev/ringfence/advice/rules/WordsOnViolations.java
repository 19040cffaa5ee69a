package dev.ringfence.advice.rules;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.ViolationGroup;

/** Tells what is said of a rule that {@code check} finds violations of. */
non-sealed interface WordsOnViolations extends WordsOfRule {

    /**
     * Returns the advice of reports: why the group breaks the rule, what is allowed instead, and each way out.
     *
     * @param group violations of this rule
     * @param shared the ways out of the group that other rules have too
     */
    Advice advice(ViolationGroup group, SharedWays shared);
}
