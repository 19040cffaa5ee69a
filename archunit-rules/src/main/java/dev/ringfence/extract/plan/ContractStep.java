package dev.ringfence.extract.plan;

import dev.ringfence.advice.WayOut;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.edit.MapDraft;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plans the contract: the types that others use and that the module does not export to them. */
final class ContractStep {

    private final Leaving leaving;
    private final Collection<Edge> internals;
    private final UsesByModule uses;

    private ContractStep(Leaving leaving, Collection<Edge> internals, UsesByModule uses) {
        this.leaving = leaving;
        this.internals = internals;
        this.uses = uses;
    }

    /** @param internals the edges of others to what is not exported to them */
    static Step of(Leaving leaving, Collection<Edge> internals, UsesByModule uses) {
        return new ContractStep(leaving, internals, uses).step();
    }

    private Step step() {
        Map<TypeName, List<Edge>> byType =
                internals.stream().collect(Collectors.groupingBy(Edge::to, TreeMap::new, Collectors.toList()));
        List<PlanLine> lines = byType.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .sorted(PlanLine.HEAVIEST)
                .toList();
        return Step.counted(
                Step.Kind.CONTRACT,
                byType.size(),
                "types that others use and " + leaving.name() + " does not export to them",
                lines,
                byType.isEmpty() ? List.of() : List.of(way(byType.keySet())));
    }

    private PlanLine line(TypeName type, List<Edge> edges) {
        Map<String, Long> users = edges.stream()
                .map(edge -> leaving.modules().name(edge.from()))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        String text = type + ", edges " + edges.size() + ": "
                + users.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry::getKey))
                        .map(user -> user.getKey() + " " + user.getValue())
                        .collect(Collectors.joining(", "));
        return new PlanLine(text, edges.size(), uses.uses(edges));
    }

    private WayOut way(Collection<TypeName> used) {
        return ofItsOwn(used).orElseGet(this::exports);
    }

    private Optional<WayOut> ofItsOwn(Collection<TypeName> used) {
        Optional<ContractModule> contract = ContractModule.of(leaving, used);
        return contract.flatMap(each -> leaving.draft()
                .flatMap(each::in)
                .map(draft -> WayOut.edit(WayOut.Kind.CLAIM, text(each, used.size()), draft.edits())));
    }

    private static String text(ContractModule contract, int used) {
        int more = contract.types().size() - used;
        return "give them to " + contract.name() + ", which stays"
                + (more == 0 ? "" : ", and with them what they use, types: " + more);
    }

    private WayOut exports() {
        String text = "let " + leaving.name() + " export what others use of it";
        Optional<MapDraft> edited = leaving.draft()
                .flatMap(draft -> new ContractEdits(leaving).exporting(leaving.name(), internals, draft));
        return edited.map(draft -> WayOut.edit(WayOut.Kind.EXPORTS, text, draft.edits()))
                .orElseGet(() -> WayOut.of(
                        WayOut.Kind.EXPORTS,
                        text + ": write them under `exports`"
                                + Leaving.at(leaving.module().place())));
    }
}
