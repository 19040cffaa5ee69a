package dev.ringfence.gate;

import dev.ringfence.baseline.Baselines;
import dev.ringfence.git.BaseName;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Problem;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ProblemsOfCode;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.rules.NotImportedException;
import dev.ringfence.scan.classfile.Thoroughness;
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
import dev.ringfence.violation.Violation;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        return code.kind() == CodeKind.TESTS ? ofTests().judgeAll(code) : judgeAll(code);
    }

    private Gate ofTests() {
        return new Gate(new Judge(judge.map().forTests()), choice, today, base, memory);
    }

    private Judged judgeAll(ProjectCode code) {
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
        DataHere data = DataHere.of(judge, standing, code, look);
        return data.toldIn(judged(code, baselines, standing, data, look));
    }

    private Judged judged(ProjectCode code, Baselines baselines, Standing standing, DataHere data, Memory.Look look) {
        UnchangedCode unchanged = new UnchangedCode(judge, standing, frozen, data, look::readBefore);
        Optional<RememberedRun> same = look.remembered();
        if (same.isPresent()) {
            return unchanged
                    .judged(same.get(), code, baselines)
                    .orElseGet(() -> read(code, baselines, standing, data, look));
        }
        return new FewChanges(judge, choice, standing)
                .today(look, code)
                .flatMap(today -> judged(today, unchanged, code, baselines, standing, data, look))
                .orElseGet(() -> read(code, baselines, standing, data, look));
    }

    /**
     * Where what was edited is not calm, all that follows from it is asked of the code as it is today. Where anything else
     * is not, such as a use whose line was taken away, all of the code has to be read.
     */
    private Optional<Judged> judged(
            FewChanges.Today today,
            UnchangedCode unchanged,
            ProjectCode code,
            Baselines baselines,
            Standing standing,
            DataHere data,
            Memory.Look look) {
        Optional<Judged> calm = unchanged.judged(today.run(), code, baselines);
        if (calm.isPresent()) {
            look.keep(today.run(), today.onDisk());
            return calm;
        }
        return unchanged.calm(today.untouched()).map(untouched -> {
            List<Violation> anew = Stream.concat(today.found().stream(), data.violations().stream())
                    .toList();
            List<Violation> found = Stream.concat(untouched.stream().map(JudgedViolation::violation), anew.stream())
                    .toList();
            List<JudgedViolation> settled = Stream.concat(
                            untouched.stream(), judged(anew, code, today.onDisk(), standing).stream())
                    .sorted(JudgedViolation.ORDER)
                    .toList();
            ProjectUses uses = today.uses().orElseGet(() -> ProjectUses.of(judge, today.onDisk(), code));
            return new Consequences(judge, frozen, base, standing, code, baselines, today.onDisk(), data)
                    .of(found, settled, List.of(), uses)
                    .judged();
        });
    }

    private Judged read(ProjectCode code, Baselines baselines, Standing standing, DataHere data, Memory.Look look) {
        CodeOnDisk onDisk = CodeOnDisk.of(code, look.readBefore());
        Violations found = Violations.of(onDisk, judge, choice, standing);
        Consequences consequences = new Consequences(judge, frozen, base, standing, code, baselines, onDisk, data);
        List<Violation> all =
                Stream.concat(found.all().stream(), data.violations().stream()).toList();
        Consequences.Reading reading = consequences.of(
                all, judged(all, code, onDisk, standing), found.unreadable(), ProjectUses.of(judge, onDisk, code));
        consequences.calm(reading).ifPresent(run -> look.keep(run, onDisk));
        return reading.judged();
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
