package dev.ringfence.verdict;

import dev.ringfence.map.Policy;

/** Says of a project what Ringfence concludes: kept, broken, or that it could not run. */
public sealed interface Verdict {

    /** Says that nothing new breaks a rule. */
    record Kept(Findings findings) implements Verdict {
        @Override
        public String id() {
            return "kept";
        }
    }

    /** Says that something new breaks a rule, or something stale or unused breaks the policy. */
    record Broken(Findings findings) implements Verdict {
        @Override
        public String id() {
            return "broken";
        }
    }

    /**
     * Says that the input could not be relied on, so nothing is concluded: of what was found, only the problems remain.
     */
    record CouldNotRun(Findings findings) implements Verdict {
        @Override
        public String id() {
            return "could-not-run";
        }
    }

    /** Returns what was found. */
    Findings findings();

    /** Returns the name in reports. */
    String id();

    /** Returns the verdict that follows from what was found, under a policy. */
    static Verdict of(Findings findings, Policy policy) {
        if (findings.keepFromJudging()) {
            return new CouldNotRun(Findings.onlyProblems(findings.problems()));
        }
        boolean staleBreaks = findings.stale().stream().anyMatch(stale -> stale.breaks(policy));
        boolean violationBreaks = findings.violations().stream().anyMatch(JudgedViolation::breaks);
        boolean changeBreaks = findings.frozen().stream().anyMatch(JudgedChange::breaks);
        boolean growthBreaks = findings.growth().filter(GrowthFindings::breaks).isPresent();
        return staleBreaks || violationBreaks || changeBreaks || growthBreaks
                ? new Broken(findings)
                : new Kept(findings);
    }
}
