package dev.ringfence.maven;

import dev.ringfence.baseline.Additions;
import dev.ringfence.baseline.BaselineFile;
import dev.ringfence.baseline.BaselineUpdate;
import dev.ringfence.baseline.Baselines;
import dev.ringfence.baseline.Debt;
import dev.ringfence.gate.Gate;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Problem;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.project.ProjectIds;
import dev.ringfence.maven.session.Neighbours;
import dev.ringfence.project.CodeKind;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.verdict.Judged;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The debt of one project, and its baselines as they should be.
 *
 * @param waiting how many lines stay only because their types went to projects that are not recorded with this one
 */
record ProjectDebt(
        String id, Path mapFolder, BaselineUpdate update, boolean wasConflicted, long waiting, List<Problem> problems) {

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
                        ? judged(invocation, usable, kinds, additions.apply(usable.folder()))
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
        return new ProjectDebt(ProjectIds.of(code.project()), code.folder(), nothing, false, 0, problems);
    }

    private static ProjectDebt judged(
            Invocation invocation, MapOnDisk.Usable map, List<CodeKind> kinds, Additions additions) {
        MavenCode code = MavenCode.of(invocation);
        Judge judge = new Judge(map.map());
        Gate gate = new Gate(judge, Thoroughness.SUSPECTS, LocalDate.now(Clock.systemUTC()));
        List<Debt> debt = new ArrayList<>();
        List<Debt> waiting = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (CodeKind kind : kinds) {
            Judged judged = gate.judge(code.code(kind, code.classRoots(kind), map.folder(), Neighbours.of(invocation)));
            judged.code().problems().stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .forEach(problems::add);
            problems.addAll(judged.damage());
            debt.addAll(judged.debt(judge, kind));
            waiting.addAll(waiting(judged, invocation));
        }
        debt.addAll(waiting);
        Baselines baselines = Baselines.in(code.ringfenceFolder());
        Predicate<BaselineFile> judgedFiles =
                file -> kinds.contains(file.name().tests() ? CodeKind.TESTS : CodeKind.MAIN);
        BaselineUpdate update = BaselineUpdate.plan(baselines, debt, additions, judgedFiles);
        return new ProjectDebt(
                ProjectIds.of(code.project()), map.folder(), update, baselines.conflicted(), waiting.size(), problems);
    }

    /** The lines of types that went to a project in which nobody writes them down now. */
    private static List<Debt> waiting(Judged judged, Invocation invocation) {
        List<Path> recorded = invocation.session().getProjects().stream()
                .map(project -> new MavenCode(project).folder())
                .toList();
        return judged.movedAway().stream()
                .filter(type -> !recorded.contains(type.project()))
                .flatMap(type -> type.lines().stream())
                .map(line -> new Debt(line.line().identity(), line.file().name()))
                .toList();
    }

    String summary() {
        return id + ": " + update.known() + " known, " + update.added().size() + " added, "
                + (update.moved().isEmpty() ? "" : update.moved().size() + " moved, ")
                + update.dropped().size() + " dropped"
                + (waiting == 0 ? "" : "; lines that wait for a project that is not recorded with it: " + waiting);
    }
}
