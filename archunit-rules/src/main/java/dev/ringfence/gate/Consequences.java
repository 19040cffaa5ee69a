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
import dev.ringfence.source.UnreadableSource;
import dev.ringfence.standing.Standing;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.FrozenFindings;
import dev.ringfence.verdict.Judged;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.RememberedRun;
import dev.ringfence.verdict.Stale;
import dev.ringfence.violation.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds all that follows once it is known what code breaks: what moved, what is stale, what frozen code was changed, what
 * the code uses of the map, and what cannot be relied on.
 */
final class Consequences {

    private final Judge judge;
    private final FrozenGate frozen;
    private final Optional<BaseName> base;
    private final Standing standing;
    private final ProjectCode code;
    private final Baselines baselines;
    private final CodeOnDisk onDisk;
    private final DataHere data;
    private final ClassesWithoutSource withoutSource;

    Consequences(
            Judge judge,
            FrozenGate frozen,
            Optional<BaseName> base,
            Standing standing,
            ProjectCode code,
            Baselines baselines,
            CodeOnDisk onDisk,
            DataHere data) {
        this.judge = judge;
        this.frozen = frozen;
        this.base = base;
        this.standing = standing;
        this.code = code;
        this.baselines = baselines;
        this.onDisk = onDisk;
        this.data = data;
        this.withoutSource = ClassesWithoutSource.of(onDisk, code);
    }

    /**
     * Holds what came of judging all code.
     *
     * @param tellers the sources, as messages name them, that told of a use of the map before anything else did
     */
    record Reading(Judged judged, Set<String> tellers) {}

    /**
     * Judges the project.
     *
     * @param found everything in the code that breaks a rule
     * @param settled the same, with where it stands
     * @param unreadable the sources of which only imports and class files were judged
     * @param uses what the code uses of the map
     */
    Reading of(
            List<Violation> found, List<JudgedViolation> settled, List<UnreadableSource> unreadable, ProjectUses uses) {
        FrozenFindings ofFrozen = frozen.judge(code, onDisk.sources());
        MovesFound moved = new MoveSearch(judge, code, onDisk, baselines, ofFrozen, data, base).among(settled);
        List<JudgedViolation> violations = moved.among(settled);
        UnseenLines unseen = new UnseenLines(code, onDisk, withoutSource);
        List<Stale> stale = new StaleLines(judge, code, onDisk, violations, moved, unseen, data).in(baselines.files());
        Judged judged = new Judged(
                new Findings(
                        Coverages.of(judge, onDisk, withoutSource.count()),
                        violations,
                        List.of(),
                        stale.stream().sorted().toList(),
                        Stream.of(
                                        ofCode(unreadable),
                                        moved.problems().stream(),
                                        moved.away().stream().map(type -> type.asProblem(code)),
                                        ofClasses(violations).stream(),
                                        ofLines(unseen, stale))
                                .flatMap(each -> each)
                                .sorted()
                                .toList()),
                baselines,
                ofFrozen,
                moved.away(),
                unseen.asDebt(),
                uses.with(exceptions(found, ofFrozen)),
                new AroundProject(code, onDisk));
        return new Reading(judged, uses.tellers());
    }

    /** Returns what can be remembered; nothing where anything is not calm. */
    Optional<RememberedRun> calm(Reading reading) {
        return CalmRun.of(reading.judged(), withoutSource, reading.tellers());
    }

    private ExceptionsInUse exceptions(List<Violation> found, FrozenFindings ofFrozen) {
        ExceptionsInUse exceptions = new ExceptionsInUse();
        ProjectUses.addExceptions(found, standing, exceptions);
        frozen.addExceptions(ofFrozen, exceptions);
        return exceptions;
    }

    private Stream<Problem> ofCode(List<UnreadableSource> unreadable) {
        return Stream.concat(
                ProblemsOfCode.of(onDisk, code, judge).stream(),
                unreadable.stream()
                        .map(source -> UnreadableSources.problem(
                                source, code, judge.map().policy())));
    }

    private Optional<Problem> ofClasses(List<JudgedViolation> violations) {
        return new ClassesThatMatter(judge, code, onDisk, withoutSource)
                .addFrozen()
                .addBreaking(violations)
                .addRecorded(ofThisKind())
                .problem();
    }

    private Stream<Problem> ofLines(UnseenLines unseen, List<Stale> stale) {
        return Stream.of(
                        unseen.problem().stream(),
                        LinesOfOtherVariants.hint(stale, code.surroundings().variants()).stream(),
                        LinesCutOff.hints(stale, ofThisKind(), code))
                .flatMap(each -> each);
    }

    private Stream<BaselineFile> ofThisKind() {
        return baselines.files().stream().filter(file -> file.name().tests() == (code.kind() == CodeKind.TESTS));
    }
}
