package dev.ringfence.report.console;

import dev.ringfence.advice.Wording;
import dev.ringfence.map.Problem;
import dev.ringfence.report.ProjectReport;
import dev.ringfence.standing.Status;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.JudgedChange;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.Stale;
import dev.ringfence.verdict.Verdict;
import java.util.function.Predicate;

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
                + ", " + Wording.number(count(findings, violation -> violation.status() instanceof Status.Known))
                + " known"
                + ifAny(count(findings, violation -> violation.status() instanceof Status.Moved), "moved")
                + ifAny(excepted(findings), "excepted")
                + ifAny(changed(findings), "changed")
                + ", " + Wording.number(count(findings, JudgedViolation::isNew)) + " new"
                + ", " + Wording.number(findings.stale().size() - unused(findings)) + " stale"
                + ifAny(unused(findings), "unused");
    }

    private static String covered(Coverage coverage) {
        return counted(coverage.classes(), "class")
                + ", " + counted(coverage.modules(), "module")
                + ", " + coverage.percentMapped() + " % mapped"
                + ifAny(coverage.ignored(), "ignored")
                + ifAny(coverage.outside().size(), "outside the root")
                + ifAny(coverage.withoutSource(), "without a source");
    }

    private static long excepted(Findings findings) {
        return count(findings, violation -> violation.status() instanceof Status.Excepted)
                + findings.frozen().stream().filter(JudgedChange::isExcepted).count();
    }

    private static long unused(Findings findings) {
        return findings.stale().stream().filter(Stale::isUnused).count();
    }

    private static long changed(Findings findings) {
        return findings.frozen().stream().filter(JudgedChange::breaks).count();
    }

    private static long count(Findings findings, Predicate<JudgedViolation> wanted) {
        return findings.violations().stream().filter(wanted).count();
    }

    public static String counted(long count, String noun) {
        String plural = noun.endsWith("s") ? noun + "es" : noun + "s";
        return Wording.number(count) + " " + (count == 1 ? noun : plural);
    }

    private static String ifAny(long count, String what) {
        return count == 0 ? "" : ", " + Wording.number(count) + " " + what;
    }
}
