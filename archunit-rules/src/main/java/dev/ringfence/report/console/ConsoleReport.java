package dev.ringfence.report.console;

import dev.ringfence.advice.FrozenGroup;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.rules.Advisor;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Policy.Severity;
import dev.ringfence.map.Problem;
import dev.ringfence.report.ProjectReport;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.JudgedChange;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Writes a verdict for the console.
 *
 * <ol>
 *   <li>What is new and breaks the verdict, module to module.
 *   <li>What has changed of frozen code, module by module.
 *   <li>What is stale.
 *   <li>What has moved with its type.
 *   <li>What the policy only warns of.
 *   <li>What else is to be told.
 *   <li>What the branch added since its base.
 *   <li>The verdict and what it covered, in one line.
 * </ol>
 */
public final class ConsoleReport {

    private final ProjectReport report;
    private final Findings findings;
    private final List<Line> lines = new ArrayList<>();

    private ConsoleReport(ProjectReport report) {
        this.report = report;
        this.findings = report.verdict().findings();
    }

    /** Returns the lines of the report. */
    public static List<Line> of(ProjectReport report) {
        return new ConsoleReport(report).lines();
    }

    /** Returns the last line alone: the verdict and what it covered. */
    public static String summary(ProjectReport report) {
        return Summary.of(report);
    }

    private List<Line> lines() {
        if (report.verdict() instanceof Verdict.CouldNotRun) {
            addProblems();
            lines.add(Line.error(Summary.of(report)));
            return lines;
        }
        report.judge().ifPresent(judge -> {
            addViolations(judge, JudgedViolation::breaks, Line::error);
            addFrozen(judge);
            StaleLinesOfReport.of(findings.stale(), report.commands())
                    .forEach(text -> lines.add(staleLevel(judge).apply(text)));
            MovedText.of(findings.violations(), report.commands()).forEach(text -> lines.add(Line.info(text)));
            addViolations(judge, violation -> violation.isNew() && !violation.breaks(), Line::warning);
        });
        addProblems();
        findings.growth().ifPresent(growth -> lines.addAll(GrowthText.of(growth, report.judge(), report.commands())));
        lines.add(
                report.verdict() instanceof Verdict.Kept
                        ? Line.info(Summary.of(report))
                        : Line.error(Summary.of(report)));
        return lines;
    }

    private static Function<String, Line> staleLevel(Judge judge) {
        return judge.map().policy().stale() == Severity.FAIL ? Line::error : Line::warning;
    }

    private void addViolations(Judge judge, Predicate<JudgedViolation> shown, Function<String, Line> level) {
        Advisor advisor = new Advisor(judge, report.commands(), report.map(), findings.violations());
        List<JudgedViolation> violations =
                findings.violations().stream().filter(shown).toList();
        for (ViolationGroup group : ViolationGroup.of(violations, judge)) {
            GroupText.of(group, advisor.on(group)).forEach(text -> lines.add(level.apply(text)));
        }
    }

    private void addFrozen(Judge judge) {
        Advisor advisor = new Advisor(judge, report.commands(), report.map(), findings.violations());
        List<JudgedChange> changes =
                findings.frozen().stream().filter(JudgedChange::breaks).toList();
        for (FrozenGroup group : FrozenGroup.of(changes, judge)) {
            FrozenText.of(group, advisor.on(group)).forEach(text -> lines.add(Line.error(text)));
        }
    }

    private void addProblems() {
        for (Problem problem : findings.problems()) {
            Function<String, Line> level = problem.severity() == Problem.Severity.ERROR ? Line::error : Line::warning;
            lines.add(level.apply(place(problem) + ": " + problem.message()));
            lines.add(level.apply("    " + problem.remedy(report.commands()::of)));
        }
    }

    private static String place(Problem problem) {
        String line = problem.line() > 0 ? ":" + problem.line() : "";
        return problem.file() + line + (problem.column() > 0 ? ":" + problem.column() : "");
    }
}
