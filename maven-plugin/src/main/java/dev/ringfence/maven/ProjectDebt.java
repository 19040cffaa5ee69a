package dev.ringfence.maven;

import dev.ringfence.baseline.Additions;
import dev.ringfence.baseline.BaselineFile;
import dev.ringfence.baseline.BaselineName;
import dev.ringfence.baseline.BaselineUpdate;
import dev.ringfence.baseline.Baselines;
import dev.ringfence.baseline.Debt;
import dev.ringfence.map.Judge;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.Choice;
import dev.ringfence.verdict.CodeKind;
import dev.ringfence.verdict.Gate;
import dev.ringfence.verdict.Judged;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.Problem;
import dev.ringfence.violation.Identity;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The debt of one project, and its baselines as they should be. */
record ProjectDebt(String id, Path mapFolder, BaselineUpdate update, boolean wasConflicted, List<Problem> problems) {

    /** Judges the project; empty where it has nothing to judge. */
    static Optional<ProjectDebt> of(Invocation invocation, Function<Path, Additions> additions, boolean tests) {
        MavenCode code = MavenCode.of(invocation);
        List<CodeKind> kinds = kinds(code, invocation, tests);
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        MapOnDisk map = MapOnDisk.of(invocation);
        return Optional.of(
                map instanceof MapOnDisk.Usable usable
                        ? judged(code, usable, kinds, additions.apply(usable.folder()))
                        : withoutMap(code, ((MapOnDisk.Unusable) map).problems()));
    }

    private static List<CodeKind> kinds(MavenCode code, Invocation invocation, boolean tests) {
        List<CodeKind> kinds = new ArrayList<>();
        if (code.has(CodeKind.MAIN) || code.hasBaseline(CodeKind.MAIN)) {
            kinds.add(CodeKind.MAIN);
        }
        boolean testsJudged = tests || code.checksTests(invocation.plugin());
        if (testsJudged && (code.has(CodeKind.TESTS) || code.hasBaseline(CodeKind.TESTS))) {
            kinds.add(CodeKind.TESTS);
        }
        return kinds;
    }

    private static ProjectDebt withoutMap(MavenCode code, List<Problem> problems) {
        Baselines baselines = Baselines.in(code.ringfenceFolder());
        BaselineUpdate nothing = BaselineUpdate.plan(baselines, List.of(), new Additions.None(), file -> false);
        return new ProjectDebt(ProjectIds.of(code.project()), code.folder(), nothing, false, problems);
    }

    private static ProjectDebt judged(MavenCode code, MapOnDisk.Usable map, List<CodeKind> kinds, Additions additions) {
        Judge judge = new Judge(map.map());
        Gate gate = new Gate(judge, Choice.SUSPECTS, LocalDate.now(Clock.systemUTC()));
        List<Debt> debt = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (CodeKind kind : kinds) {
            Judged judged = gate.judge(code.code(kind, code.classRoots(kind), map.folder(), List.of()));
            problems.addAll(judged.code().problems());
            problems.addAll(judged.damage());
            judged.code().violations().stream()
                    .filter(JudgedViolation::isRecordable)
                    .map(violation -> debt(violation, kind, judge))
                    .forEach(debt::add);
        }
        Baselines baselines = Baselines.in(code.ringfenceFolder());
        Predicate<BaselineFile> judgedFiles =
                file -> kinds.contains(file.name().tests() ? CodeKind.TESTS : CodeKind.MAIN);
        BaselineUpdate update = BaselineUpdate.plan(baselines, debt, additions, judgedFiles);
        return new ProjectDebt(ProjectIds.of(code.project()), map.folder(), update, baselines.conflicted(), problems);
    }

    private static Debt debt(JudgedViolation violation, CodeKind kind, Judge judge) {
        Identity identity = violation.identity();
        TypeName origin =
                identity instanceof Identity.OfEdge edge ? edge.edge().from() : ((Identity.OfType) identity).type();
        return new Debt(identity, BaselineName.of(judge.ownerOf(origin), kind == CodeKind.TESTS));
    }

    String summary() {
        return id + ": " + update.known() + " known, " + update.added().size() + " added, "
                + update.dropped().size() + " dropped";
    }
}
