package dev.ringfence.report.console;

import dev.ringfence.advice.FrozenGroup;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.rules.Advisor;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Problem;
import dev.ringfence.report.ProjectReport;
import dev.ringfence.report.console.Line.Level;
import dev.ringfence.report.findings.EditsTold;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.JudgedChange;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes a verdict for the console.
 *
 * <ol>
 *   <li>What is new and breaks the verdict, module to module.
 *   <li>What has changed of frozen code, module by module.
 *   <li>What is stale, or unused.
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
    private final Length length;
    private final List<Section> sections = new ArrayList<>();
    private final EditsTold told = new EditsTold();

    private ConsoleReport(ProjectReport report, Length length) {
        this.report = report;
        this.findings = report.verdict().findings();
        this.length = length;
    }

    /** Returns the lines of the report, no more of them than a person reads. */
    public static List<Line> of(ProjectReport report) {
        return of(report, Length.SHORT);
    }

    /** Returns the lines of the report, as many as are asked for. */
    public static List<Line> of(ProjectReport report, Length length) {
        return new ConsoleReport(report, length).lines();
    }

    /** Returns the last line alone: the verdict and what it covered. */
    public static String summary(ProjectReport report) {
        return Summary.of(report);
    }

    /** Returns the lines of the report but the last one. */
    public static List<Line> findings(ProjectReport report, Length length) {
        List<Line> lines = of(report, length);
        return lines.subList(0, lines.size() - 1);
    }

    private List<Line> lines() {
        boolean couldRun = !(report.verdict() instanceof Verdict.CouldNotRun);
        if (couldRun) {
            report.judge().ifPresent(this::addJudged);
        }
        List<Problem> hints = couldRun && report.judge().isPresent() ? hintsAtStaleLines() : List.of();
        section()
                .add(ProblemsText.of(
                        findings.problems().stream()
                                .filter(problem -> !hints.contains(problem))
                                .toList(),
                        report.commands(),
                        length));
        if (couldRun) {
            findings.growth()
                    .ifPresent(
                            growth -> section().add(GrowthText.of(growth, report.judge(), report.commands(), length)));
        }
        List<Line> lines = new ArrayList<>(shown());
        findings.coverage().tables().flatMap(TablesText::of).ifPresent(lines::add);
        if (couldRun) {
            report.judge().ifPresent(judge -> lines.addAll(SeamsText.of(judge.map(), findings)));
        }
        boolean isKept = report.verdict() instanceof Verdict.Kept;
        lines.add(new Line(isKept ? Level.INFO : Level.ERROR, Summary.of(report)));
        return lines;
    }

    private List<Problem> hintsAtStaleLines() {
        return findings.problems().stream()
                .filter(problem -> !problem.isError() && StaleLinesOfReport.isAt(problem, findings.stale()))
                .toList();
    }

    private List<Line> shown() {
        int room = length.lines() - 1;
        List<Integer> shares = FairShare.of(
                room, sections.stream().map(section -> section.needed(room)).toList());
        return IntStream.range(0, sections.size())
                .mapToObj(section -> sections.get(section).within(shares.get(section)))
                .flatMap(List::stream)
                .toList();
    }

    private Section section() {
        return section("part", "parts", "entries");
    }

    private Section section(String one, String many, String counted) {
        Section section = new Section(one, many, counted);
        sections.add(section);
        return section;
    }

    private void addJudged(Judge judge) {
        List<JudgedViolation> breaking =
                findings.violations().stream().filter(JudgedViolation::breaks).toList();
        if (!breaking.isEmpty()) {
            addBreaking(judge, breaking);
        }
        addFrozen(judge);
        if (!findings.stale().isEmpty()) {
            addStale(judge);
        }
        Section moved = section("type", "types", "moved");
        MovedText.of(findings.violations(), report.commands()).forEach(text -> moved.add(List.of(Line.info(text))));
        addViolations(
                judge,
                findings.violations().stream()
                        .filter(violation -> violation.isNew() && !violation.breaks())
                        .toList(),
                Level.WARNING);
    }

    private void addBreaking(Judge judge, List<JudgedViolation> breaking) {
        List<JudgedViolation> ofTable = TableOfPairs.rows(breaking, judge, report.commands(), length);
        section().add(Line.all(Level.ERROR, TableOfPairs.of(ofTable, judge, report.commands())));
        addViolations(judge, ofTable.isEmpty() ? breaking : TableOfPairs.others(breaking, judge), Level.ERROR);
    }

    private void addViolations(Judge judge, List<JudgedViolation> violations, Level level) {
        Advisor advisor = advisor(judge);
        Section section = section("pair of modules", "pairs of modules", "new");
        for (ViolationGroup group : ViolationGroup.of(violations, judge)) {
            section.add(
                    level,
                    group.violations().size(),
                    () -> Line.all(level, GroupText.of(group, advisor.on(group), told, report.commands(), length)));
        }
    }

    private Advisor advisor(Judge judge) {
        return new Advisor(judge, report.commands(), report.map(), findings.violations(), report.around());
    }

    private void addFrozen(Judge judge) {
        Advisor advisor = advisor(judge);
        Section section = section("frozen module", "frozen modules", "changed");
        List<JudgedChange> changes =
                findings.frozen().stream().filter(JudgedChange::breaks).toList();
        for (FrozenGroup group : FrozenGroup.of(changes, judge)) {
            section.add(
                    Level.ERROR,
                    group.changes().size(),
                    () -> Line.all(
                            Level.ERROR, FrozenText.of(group, advisor.on(group), told, report.commands(), length)));
        }
    }

    private void addStale(Judge judge) {
        Section section = section("kind", "kinds", "stale");
        StaleLinesOfReport.of(findings.stale(), hintsAtStaleLines(), judge.map().policy(), report.commands(), length)
                .forEach(section::add);
    }
}
