package dev.ringfence.explain;

import dev.ringfence.edges.Belonging;
import dev.ringfence.edges.Code;
import dev.ringfence.edges.EdgeJudge;
import dev.ringfence.edges.EdgeStanding;
import dev.ringfence.edges.Hubs;
import dev.ringfence.edges.JudgedUse;
import dev.ringfence.explain.answer.ExceptionStanding;
import dev.ringfence.explain.answer.OverviewAnswer;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.Problem;
import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers how all modules stand. */
final class Overviews {

    private final Code code;
    private final EdgeJudge edgeJudge;
    private final Judge judge;
    private final List<Problem> neverFire;

    Overviews(Code code, EdgeJudge edgeJudge, List<Problem> neverFire) {
        this.code = code;
        this.neverFire = neverFire;
        this.edgeJudge = edgeJudge;
        this.judge = edgeJudge.judge();
    }

    OverviewAnswer answer() {
        List<JudgedUse> uses = JudgedUse.of(code.edges().values(), edgeJudge);
        List<JudgedUse> debt =
                uses.stream().filter(use -> use.judged().isDebt()).toList();
        List<JudgedUse> across =
                uses.stream().filter(use -> !use.from().equals(use.to())).toList();
        Map<Optional<Module>, Long> out = count(across, JudgedUse::from);
        Map<Optional<Module>, Long> in = count(across, JudgedUse::to);
        Map<Optional<Module>, Long> debtOut = count(debt, JudgedUse::from);
        Map<Optional<Module>, Long> debtIn =
                count(debt.stream().filter(use -> !use.from().equals(use.to())).toList(), JudgedUse::to);
        Map<Optional<Module>, Long> classes = code.types().stream()
                .collect(Collectors.groupingBy(type -> judge.ownerOf(type).owningModule(), Collectors.counting()));
        return new OverviewAnswer(
                judge.map().modules().values().stream()
                        .map(module -> new OverviewAnswer.Row(
                                module,
                                of(classes, module),
                                of(out, module),
                                of(in, module),
                                of(debtOut, module),
                                of(debtIn, module)))
                        .toList(),
                belonging(Belonging.UNMAPPED) + belonging(Belonging.CONTESTED),
                belonging(Belonging.IGNORED),
                belonging(Belonging.OUTSIDE),
                exceptions(uses),
                hubs(),
                neverFire);
    }

    /** What an exception excuses is no line of a baseline. */
    private List<Hubs.Move> hubs() {
        List<Edge> edges = code.edges().keySet().stream()
                .filter(edge -> judge.ownerOf(edge.from()).isJudged())
                .filter(edge -> edgeJudge.judge(edge).standing() != EdgeStanding.EXCEPTED
                        && edgeJudge.judge(edge).standing() != EdgeStanding.SEAM)
                .toList();
        return Hubs.of(judge, code.types(), edges);
    }

    private static Map<Optional<Module>, Long> count(List<JudgedUse> uses, Function<JudgedUse, Optional<Module>> by) {
        return uses.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static long of(Map<Optional<Module>, Long> counts, Module module) {
        return counts.getOrDefault(Optional.of(module), 0L);
    }

    private long belonging(Belonging belonging) {
        return code.types().stream().filter(type -> belongs(type) == belonging).count();
    }

    private Belonging belongs(TypeName type) {
        return Belonging.of(judge.ownerOf(type));
    }

    private List<ExceptionStanding> exceptions(List<JudgedUse> uses) {
        return ExceptionStanding.byOwner(judge.map().exceptions().stream()
                .map(entry -> ExceptionStanding.of(entry, uses, edgeJudge.today()))
                .toList());
    }
}
