package dev.ringfence.explain;

import dev.ringfence.advice.Wording;
import dev.ringfence.edges.Code;
import dev.ringfence.edges.CostOfStricter;
import dev.ringfence.edges.EdgeJudge;
import dev.ringfence.edges.EdgeStanding;
import dev.ringfence.edges.JudgedUse;
import dev.ringfence.explain.answer.ExceptionStanding;
import dev.ringfence.explain.answer.Leak;
import dev.ringfence.explain.answer.ModuleAnswer;
import dev.ringfence.explain.answer.ModuleAnswer.ClaimCount;
import dev.ringfence.explain.answer.ModuleAnswer.NextStep;
import dev.ringfence.explain.answer.ModuleAnswer.Unused;
import dev.ringfence.explain.answer.UsesOfModule;
import dev.ringfence.map.Claim;
import dev.ringfence.map.Export;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Owner;
import dev.ringfence.map.Requirement;
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers what a module uses, who uses it, and what could be stricter. */
final class ModuleAnswers {

    private final Code code;
    private final EdgeJudge edgeJudge;
    private final Judge judge;
    private final List<JudgedUse> all;

    ModuleAnswers(Code code, EdgeJudge edgeJudge) {
        this.code = code;
        this.edgeJudge = edgeJudge;
        this.judge = edgeJudge.judge();
        this.all = JudgedUse.of(code.edges().values(), edgeJudge);
    }

    ModuleAnswer on(Module module) {
        List<JudgedUse> outgoing =
                all.stream().filter(use -> use.isFrom(module)).toList();
        List<JudgedUse> incoming = all.stream().filter(use -> use.isTo(module)).toList();
        List<TypeName> own = typesOf(module);
        return new ModuleAnswer(
                module,
                new ModuleAnswer.Owned(own.size(), claims(module, own)),
                UsesOfModule.by(JudgedUse::to, outgoing),
                UsesOfModule.by(JudgedUse::from, incoming),
                Leak.among(outgoing),
                nextStep(outgoing, incoming),
                new ModuleAnswer.Unneeded(
                        code.isWhole() ? unusedExports(module, incoming) : List.of(),
                        code.isWhole() ? unusedRequires(module, outgoing) : List.of()),
                exceptions(
                        module,
                        Stream.concat(outgoing.stream(), incoming.stream()).toList()),
                code.isWhole() ? stricter(module, own, outgoing, incoming) : List.of());
    }

    private List<TypeName> typesOf(Module module) {
        return code.types().stream()
                .filter(type -> judge.ownerOf(type)
                        .owningModule()
                        .filter(owner -> owner.name().isWithin(module.name()))
                        .isPresent())
                .toList();
    }

    private List<ClaimCount> claims(Module module, List<TypeName> own) {
        Map<Claim, Long> counts = own.stream()
                .map(judge::ownerOf)
                .map(owner -> ((Owner.Owned) owner).claim())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return module.claims().stream()
                .map(claim -> new ClaimCount(
                        claim.pattern().text(), claim.place().toString(), counts.getOrDefault(claim, 0L)))
                .toList();
    }

    /**
     * Finds the two modules between which the fewest edges are debt.
     *
     * <ol>
     *   <li>Its own debt before that of others to it.
     *   <li>Code that may be changed before frozen code.
     * </ol>
     */
    private static Optional<NextStep> nextStep(List<JudgedUse> outgoing, List<JudgedUse> incoming) {
        return fewest(outgoing, true)
                .or(() -> fewest(incoming, true))
                .or(() -> fewest(outgoing, false))
                .or(() -> fewest(incoming, false));
    }

    private static Optional<NextStep> fewest(List<JudgedUse> uses, boolean changeable) {
        Map<String, List<JudgedUse>> groups = uses.stream()
                .filter(use -> use.judged().isDebt())
                .filter(use -> !changeable
                        || use.from()
                                .filter(user -> user.state().codeIsReadOnly())
                                .isEmpty())
                .collect(Collectors.groupingBy(
                        use -> Wording.inList(use.from()) + " -> " + Wording.inList(use.to()),
                        TreeMap::new,
                        Collectors.toList()));
        return groups.entrySet().stream()
                .min(Comparator.comparing(group -> group.getValue().size()))
                .map(group -> nextStep(group.getKey(), group.getValue()));
    }

    private static NextStep nextStep(String modules, List<JudgedUse> uses) {
        int lines = uses.stream().mapToInt(use -> use.use().times()).sum();
        String edges = uses.size() == 1 ? "the one edge" : "the " + uses.size() + " edges";
        return new NextStep(
                "mend " + edges + " of " + modules + ", on " + lines + (lines == 1 ? " line" : " lines")
                        + ": then none is left between these two",
                uses.stream().map(JudgedUse::use).toList());
    }

    private static List<Unused> unusedExports(Module module, List<JudgedUse> incoming) {
        if (!(module.exports() instanceof Exports.Only only)) {
            return List.of();
        }
        return only.entries().stream()
                .filter(entry -> incoming.stream().noneMatch(use -> isThrough(entry, use)))
                .map(entry -> new Unused(text(entry), entry.place().toString()))
                .toList();
    }

    private static boolean isThrough(Export entry, JudgedUse use) {
        boolean isOpen = use.from().map(user -> entry.isOpenTo(user.name())).orElseGet(entry::isOpenToAll);
        return isOpen && entry.covers(use.use().edge().to());
    }

    private static String text(Export entry) {
        return entry.patterns().stream().map(NamePattern::text).collect(Collectors.joining(", "));
    }

    private static List<Unused> unusedRequires(Module module, List<JudgedUse> outgoing) {
        return module.requires().stream()
                .filter(entry -> entry.module().isPresent())
                .filter(entry -> outgoing.stream()
                        .noneMatch(use -> use.to().map(Module::name).equals(entry.module())))
                .map(entry -> new Unused(
                        entry.module().orElseThrow().value(), entry.place().toString()))
                .toList();
    }

    private List<ExceptionStanding> exceptions(Module module, List<JudgedUse> uses) {
        return ExceptionStanding.byOwner(judge.map().exceptions().stream()
                .filter(entry -> ExceptionSides.concern(entry, module, uses))
                .map(entry -> ExceptionStanding.of(entry, all, edgeJudge.today()))
                .toList());
    }

    private List<CostOfStricter> stricter(
            Module module, List<TypeName> own, List<JudgedUse> outgoing, List<JudgedUse> incoming) {
        List<CostOfStricter> costs = new ArrayList<>();
        if (module.state() == State.ACTIVE) {
            costs.add(CostOfStricter.of("closed", "state: closed", module.in(State.CLOSED), incoming, edgeJudge));
        }
        if (module.state() == State.FROZEN) {
            costs.add(CostOfStricter.of(
                    "extracting", "state: extracting", module.in(State.EXTRACTING), incoming, edgeJudge));
        }
        if (!module.exports().equals(new Exports.Only(List.of()))) {
            Module shut = module.exporting(new Exports.Only(List.of()));
            costs.add(CostOfStricter.of("exports nothing", "exports: []", shut, incoming, edgeJudge));
            narrowed(module, own, incoming).ifPresent(costs::add);
        }
        for (Requirement entry : module.requires()) {
            List<Requirement> others = module.requires().stream()
                    .filter(each -> !each.equals(entry))
                    .toList();
            costs.add(CostOfStricter.of(
                    "does not require " + name(entry),
                    requires(others),
                    module.requiring(others),
                    outgoing,
                    edgeJudge));
        }
        return costs;
    }

    private Optional<CostOfStricter> narrowed(Module module, List<TypeName> own, List<JudgedUse> incoming) {
        List<TypeName> used = incoming.stream()
                .filter(use -> use.stands(EdgeStanding.ALLOWED))
                .filter(use -> use.from()
                        .filter(user -> user.mayUseInternalsOf(module))
                        .isEmpty())
                .map(use -> use.use().edge().to())
                .distinct()
                .sorted()
                .toList();
        UsedExports exports = UsedExports.of(module, own, used);
        return used.isEmpty()
                ? Optional.empty()
                : Optional.of(CostOfStricter.of(
                        "exports what is used", exports.yaml(), exports.applied(), incoming, edgeJudge));
    }

    private static String requires(List<Requirement> entries) {
        return "requires: ["
                + entries.stream()
                        .map(entry ->
                                entry.internals() ? "{module: " + name(entry) + ", internals: true}" : name(entry))
                        .collect(Collectors.joining(", "))
                + "]";
    }

    private static String name(Requirement entry) {
        return entry.module().map(Object::toString).orElse("\"*\"");
    }
}
