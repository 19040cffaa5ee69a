package dev.ringfence.gate;

import dev.ringfence.baseline.BaselineFile;
import dev.ringfence.baseline.Baselines;
import dev.ringfence.git.BaseName;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Problem;
import dev.ringfence.project.ClassesWithoutSource;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ProblemsOfCode;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.UnreadableSources;
import dev.ringfence.rules.NotImportedException;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.scan.text.SourceTree;
import dev.ringfence.standing.KnownDebt;
import dev.ringfence.standing.Standing;
import dev.ringfence.standing.Standing.Settled;
import dev.ringfence.standing.Status;
import dev.ringfence.verdict.CodeAround;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.FrozenFindings;
import dev.ringfence.verdict.Judged;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.verdict.RememberedRun;
import dev.ringfence.verdict.Stale;
import dev.ringfence.violation.Violation;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Judges the code of one project.
 *
 * <ol>
 *   <li>Where its code is as an earlier run left it calm, settle anew where each violation stands, and read nothing.
 *   <li>Where only few files have changed since, read only these.
 *   <li>Read its class files, its sources and its baselines, but for files that were read before; what cannot be relied
 *       on is a problem.
 *   <li>Find what breaks a rule of the map.
 *   <li>Settle where each violation stands: excepted, known or new.
 *   <li>Compare frozen code with its locks.
 *   <li>Find what is new only because its type has another name now: it has moved.
 *   <li>Find the baseline lines that nothing needs any more.
 * </ol>
 *
 * <p>It reads and never writes. Safe for use by several threads.
 */
public final class Gate {

    private final Judge judge;
    private final Thoroughness choice;
    private final LocalDate today;
    private final FrozenGate frozen;
    private final Optional<BaseName> base;
    private final Memory memory;

    /**
     * Judges with the map's judge, on a day.
     *
     * @param judge who judges edges
     * @param choice which classes ArchUnit is given
     * @param today the day, UTC, by which exceptions expire
     */
    public Gate(Judge judge, Thoroughness choice, LocalDate today) {
        this(judge, choice, today, Optional.empty());
    }

    /**
     * Judges a branch as well.
     *
     * @param base what it will be merged into: a line of a baseline must not rest on what a squash would lose
     */
    public Gate(Judge judge, Thoroughness choice, LocalDate today, Optional<BaseName> base) {
        this(judge, choice, today, base, Memory.none());
    }

    /**
     * Judges with a memory of earlier runs.
     *
     * @param memory what earlier runs found under the same map
     */
    public Gate(Judge judge, Thoroughness choice, LocalDate today, Optional<BaseName> base, Memory memory) {
        this.judge = judge;
        this.choice = choice;
        this.today = today;
        this.frozen = new FrozenGate(judge, today);
        this.base = base;
        this.memory = memory;
    }

    /** Judges a project by itself; only the whole view can judge what is left out. */
    public Judged judge(ProjectCode code) {
        Baselines baselines = Baselines.in(code.ringfenceFolder(), code::shown);
        try {
            return judged(code, baselines);
        } catch (NotImportedException e) {
            return notJudged(baselines, e.problem(code.shown(e.file()), code.compileCommand()));
        } catch (UncheckedIOException e) {
            return notJudged(baselines, ProblemsOfCode.notReadable(code, e));
        }
    }

    private static Judged notJudged(Baselines baselines, Problem problem) {
        return new Judged(
                Findings.onlyProblems(List.of(problem)),
                baselines,
                FrozenFindings.none(),
                List.of(),
                List.of(),
                ProjectUse.none(),
                CodeAround.nothing());
    }

    private Judged judged(ProjectCode code, Baselines baselines) {
        Standing standing = new Standing(judge, KnownDebt.in(baselines), today);
        Memory.Look look = memory.look(code);
        UnchangedCode unchanged = new UnchangedCode(judge, standing, frozen, look::readBefore);
        Optional<RememberedRun> same = look.remembered();
        Optional<Judged> judged = same.isPresent()
                ? unchanged.judged(same.get(), code, baselines)
                : new FewChanges(judge, choice, standing)
                        .judged(look, code, run -> unchanged.judged(run, code, baselines));
        return judged.orElseGet(() -> read(code, baselines, standing, look));
    }

    private Judged read(ProjectCode code, Baselines baselines, Standing standing, Memory.Look look) {
        CodeOnDisk onDisk = CodeOnDisk.of(code, look.readBefore());
        ClassesWithoutSource withoutSource = ClassesWithoutSource.of(onDisk, code);
        Reading reading = reading(code, baselines, standing, onDisk, withoutSource);
        CalmRun.of(reading.judged(), withoutSource, reading.tellers()).ifPresent(run -> look.keep(run, onDisk));
        return reading.judged();
    }

    /**
     * Holds what came of reading all code.
     *
     * @param tellers the sources, as messages name them, that told of a use of the map before anything else did
     */
    private record Reading(Judged judged, Set<String> tellers) {}

    private Reading reading(
            ProjectCode code,
            Baselines baselines,
            Standing standing,
            CodeOnDisk onDisk,
            ClassesWithoutSource withoutSource) {
        Violations found = Violations.of(onDisk, judge, choice, standing);
        List<JudgedViolation> settled = judged(found.all(), code, onDisk, standing);
        FrozenFindings ofFrozen = frozen.judge(code, onDisk.sources());
        MovesFound moved = new MoveSearch(judge, code, onDisk, baselines, ofFrozen, base).among(settled);
        List<JudgedViolation> violations = moved.among(settled);
        UnseenLines unseen = new UnseenLines(code, onDisk, withoutSource);
        List<Stale> stale = new StaleLines(judge, code, onDisk, violations, moved, unseen).in(baselines.files());
        Optional<Problem> thatMatter = new ClassesThatMatter(judge, code, onDisk, withoutSource)
                .addFrozen()
                .addBreaking(violations)
                .addRecorded(filesOf(code, baselines))
                .problem();
        ExceptionsInUse exceptions = new ExceptionsInUse();
        ProjectUses.addExceptions(found.all(), standing, exceptions);
        frozen.addExceptions(ofFrozen, exceptions);
        ProjectUses uses =
                ProjectUses.of(judge, onDisk, SourceTree.of(code.roots().otherSources()));
        Judged judged = new Judged(
                new Findings(
                        Coverages.of(judge, onDisk, withoutSource.count()),
                        violations,
                        List.of(),
                        stale.stream().sorted().toList(),
                        problems(
                                code,
                                onDisk,
                                found,
                                moved,
                                thatMatter,
                                Stream.of(
                                                unseen.problem().stream(),
                                                LinesOfOtherVariants.hint(
                                                        stale,
                                                        code.surroundings().variants())
                                                        .stream(),
                                                LinesCutOff.hints(stale, filesOf(code, baselines), code))
                                        .flatMap(each -> each))),
                baselines,
                ofFrozen,
                moved.away(),
                unseen.asDebt(),
                uses.with(exceptions),
                new AroundProject(code, onDisk));
        return new Reading(judged, uses.tellers(code));
    }

    private static Stream<BaselineFile> filesOf(ProjectCode code, Baselines baselines) {
        return baselines.files().stream().filter(file -> file.name().tests() == (code.kind() == CodeKind.TESTS));
    }

    private List<Problem> problems(
            ProjectCode code,
            CodeOnDisk onDisk,
            Violations found,
            MovesFound moved,
            Optional<Problem> thatMatter,
            Stream<Problem> ofLines) {
        Stream<Problem> unreadable = found.unreadable().stream()
                .map(source ->
                        UnreadableSources.problem(source, code, judge.map().policy()));
        Stream<Problem> away = moved.away().stream().map(type -> type.asProblem(code));
        return Stream.of(
                        ProblemsOfCode.of(onDisk, code, judge).stream(),
                        unreadable,
                        moved.problems().stream(),
                        away,
                        thatMatter.stream(),
                        ofLines)
                .flatMap(each -> each)
                .sorted()
                .toList();
    }

    private static List<JudgedViolation> judged(
            List<Violation> violations, ProjectCode code, CodeOnDisk onDisk, Standing standing) {
        PlacesOfViolation places = new PlacesOfViolation(code, onDisk);
        return violations.stream()
                .map(violation -> judged(violation, standing, places))
                .sorted(JudgedViolation.ORDER)
                .toList();
    }

    private static JudgedViolation judged(Violation violation, Standing standing, PlacesOfViolation places) {
        Settled settled = standing.settle(violation);
        return new JudgedViolation(
                settled.told(violation),
                settled.status(),
                settled.breaks(),
                places.of(violation),
                settled.status() instanceof Status.New && places.classIsOlder(violation));
    }
}
