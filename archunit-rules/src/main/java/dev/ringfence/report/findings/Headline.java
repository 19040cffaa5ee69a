package dev.ringfence.report.findings;

import dev.ringfence.advice.Wording;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.Counts;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedBase;
import dev.ringfence.report.data.ReportedGrowth;
import dev.ringfence.report.data.ReportedProject;
import dev.ringfence.report.data.ReportedVerdict;
import java.util.ArrayList;
import java.util.List;

/** Says in a few words what a report says, for pages that people read. */
public final class Headline {

    private Headline() {}

    /** Returns what was decided, such as {@code broken}. */
    public static String verdict(Report report) {
        return report.verdict().id().replace('-', ' ');
    }

    /** Returns what was decided and what was found, such as {@code broken, 3 new, 1 stale}. */
    public static String of(Report report) {
        if (report.verdict() == ReportedVerdict.COULD_NOT_RUN) {
            return verdict(report);
        }
        Counts counts = report.counts();
        List<String> words = new ArrayList<>(List.of(verdict(report), Wording.number(counts.fresh()) + " new"));
        addIfAny(counts.changed(), "changed", words);
        addIfAny(counts.stale(), "stale", words);
        addIfAny(counts.unused(), "unused", words);
        addIfAny(report.growth().stream().filter(ReportedGrowth::breaks).count(), "grown without a reason", words);
        return String.join(", ", words);
    }

    private static void addIfAny(long count, String what, List<String> words) {
        if (count > 0) {
            words.add(Wording.number(count) + " " + what);
        }
    }

    /** Says whether it speaks of tests alone. */
    public static boolean isOnTests(Report report) {
        return report.projects().stream().allMatch(project -> project.code() == CodeKind.TESTS);
    }

    /** Returns the projects that have any code. */
    public static List<String> projects(Report report) {
        return report.projects().stream()
                .filter(project ->
                        project.coverage().classes() + project.coverage().sources() > 0)
                .map(ReportedProject::id)
                .distinct()
                .toList();
    }

    /** Says whether any project was judged. Where none was, a number would be one that nobody has counted. */
    public static boolean isAnythingJudged(Report report) {
        return report.projects().stream().anyMatch(project -> project.verdict() != ReportedVerdict.COULD_NOT_RUN);
    }

    /** Returns how many classes were judged. */
    public static long classes(Report report) {
        return report.projects().stream()
                .mapToLong(project -> project.coverage().classes())
                .sum();
    }

    /** Returns the number with the word for it. */
    public static String counted(long count, String one, String more) {
        return Wording.number(count) + " " + (count == 1 ? one : more);
    }

    /** Says how many lines of baselines a branch added or took away. */
    public static String lines(ReportedBase base) {
        return base.lines() == 0
                ? "The baselines have as many lines as there"
                : "The baselines have "
                        + counted(
                                Math.abs(base.lines()),
                                (base.lines() > 0 ? "more" : "fewer") + " line than there",
                                (base.lines() > 0 ? "more" : "fewer") + " lines than there");
    }
}
