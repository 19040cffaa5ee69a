package dev.ringfence.report.console;

import dev.ringfence.advice.Wording;
import dev.ringfence.map.Problem;
import dev.ringfence.report.Counts;
import dev.ringfence.report.ProjectReport;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.GrowthFindings;
import dev.ringfence.verdict.Verdict;

/**
 * Writes the verdict and what it covered in one line. An example is
 * {@code kept: 14,212 classes, 12 modules, 100 % mapped, 831 known, 0 new, 0 stale}.
 */
public final class Summary {

    private Summary() {}

    static String of(ProjectReport report) {
        Findings findings = report.verdict().findings();
        if (report.verdict() instanceof Verdict.CouldNotRun) {
            long errors = findings.problems().stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .count();
            return "could not run: " + counted(errors, "problem") + "; nothing was judged";
        }
        return (report.verdict() instanceof Verdict.Kept ? "kept: " : "broken: ")
                + covered(findings.coverage())
                + counts(Counts.of(findings), "")
                + ifAny(findings.growth().map(GrowthFindings::breaking).orElse(0L), "grown without a reason");
    }

    /** Writes counts, with a word on those that are known. */
    static String counts(Counts counts, String onKnown) {
        return ", " + Wording.number(counts.known()) + " known" + onKnown
                + ifAny(counts.moved(), "moved")
                + ifAny(counts.excepted(), "excepted")
                + ifAny(counts.changed(), "changed")
                + ", " + Wording.number(counts.fresh()) + " new"
                + ", " + Wording.number(counts.stale()) + " stale"
                + ifAny(counts.unused(), "unused");
    }

    private static String covered(Coverage coverage) {
        return counted(coverage.classes(), "class")
                + ", " + counted(coverage.modules(), "module")
                + mapped(coverage)
                + ifAny(coverage.ignored(), "ignored")
                + ifAny(coverage.outside().size(), "outside the root")
                + ifAny(coverage.withoutSource(), "without a source");
    }

    /** A share of nothing says nothing. */
    private static String mapped(Coverage coverage) {
        return coverage.isAllOutside() ? "" : ", " + coverage.percentMapped() + " % mapped";
    }

    public static String counted(long count, String noun) {
        String plural = noun.endsWith("s") ? noun + "es" : noun + "s";
        return Wording.number(count) + " " + (count == 1 ? noun : plural);
    }

    static String ifAny(long count, String what) {
        return count == 0 ? "" : ", " + Wording.number(count) + " " + what;
    }
}
