package dev.ringfence.extract.plan;

import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.Wording;
import dev.ringfence.map.Edge;
import dev.ringfence.map.LightestCut;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.edit.MapDraft;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Plans the edges over the border, inbound and outbound, and those of the lightest cut. */
final class BorderSteps {

    private final Leaving leaving;
    private final UsesByModule uses;

    BorderSteps(Leaving leaving, UsesByModule uses) {
        this.leaving = leaving;
        this.uses = uses;
    }

    Step inbound(Collection<Edge> all, Collection<Edge> internals) {
        List<PlanLine> lines = uses.lines(all, edge -> leaving.modules().name(edge.from()));
        String first = heaviest(internals, true);
        return Step.counted(
                Step.Kind.INBOUND,
                internals.size(),
                "edges of others to internals, of " + Wording.number(all.size()),
                lines,
                List.of(WayOut.command(
                        WayOut.Kind.USE_EXPORTED,
                        "let them use the contract alone, " + first + " first",
                        leaving.explain(first, leaving.name().value()))));
    }

    Step outbound(Collection<Edge> all, Collection<Edge> internals) {
        List<PlanLine> lines = uses.lines(all, edge -> leaving.modules().name(edge.to()));
        return Step.counted(
                Step.Kind.OUTBOUND,
                internals.size(),
                "edges to internals of others, of " + Wording.number(all.size()),
                lines,
                List.of(exports(internals)));
    }

    /** Names the module at the other end of the most edges. */
    private String heaviest(Collection<Edge> edges, boolean isUser) {
        return edges.stream()
                .collect(Collectors.groupingBy(
                        edge -> leaving.modules().name(isUser ? edge.from() : edge.to()),
                        TreeMap::new,
                        Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private WayOut exports(Collection<Edge> internals) {
        Map<ModuleName, List<Edge>> byModule = internals.stream()
                .collect(Collectors.groupingBy(
                        edge -> leaving.modules().of(edge.to()).orElseThrow(), TreeMap::new, Collectors.toList()));
        ContractEdits edits = new ContractEdits(leaving);
        Optional<MapDraft> edited = leaving.draft();
        for (Map.Entry<ModuleName, List<Edge>> each : byModule.entrySet()) {
            edited = edited.flatMap(draft -> edits.exporting(each.getKey(), each.getValue(), draft));
        }
        String text = "do without them, or let " + some(byModule.keySet()) + " export them" + owners(byModule.keySet());
        return edited.map(draft -> WayOut.edit(WayOut.Kind.EXPORTS, text, draft.edits()))
                .orElseGet(() -> WayOut.command(
                        WayOut.Kind.EXPORTS,
                        text,
                        leaving.explain(leaving.name().value(), heaviest(internals, false))));
    }

    private static String some(Collection<ModuleName> modules) {
        return Wording.some(modules.stream().map(ModuleName::value).toList());
    }

    private String owners(Collection<ModuleName> used) {
        List<String> owners = used.stream()
                .flatMap(name -> leaving.modules().module(name).owner().stream())
                .distinct()
                .toList();
        return owners.isEmpty() ? "" : "; ask " + Wording.some(owners);
    }

    Step cycle(LightestCut cut) {
        List<PlanLine> lines =
                cut.arrows().stream().map(this::line).sorted(PlanLine.HEAVIEST).toList();
        return Step.counted(
                Step.Kind.CYCLE,
                cut.weight(),
                "edges in the lightest cut; modules that lead back: "
                        + cut.ways().size(),
                lines,
                cut.arrows().stream().max(Comparator.comparing(LightestCut.Arrow::weight)).map(this::giveUp).stream()
                        .toList());
    }

    private PlanLine line(LightestCut.Arrow arrow) {
        List<PlanLine.Behind> edges = uses.uses(leaving.between(arrow.from(), arrow.to()));
        String text = arrow.from() + " -> " + arrow.to() + ", edges " + arrow.weight() + ": "
                + Wording.some(edges.stream().map(PlanLine.Behind::text).toList(), 1);
        return new PlanLine(text, arrow.weight(), edges);
    }

    private WayOut giveUp(LightestCut.Arrow arrow) {
        Module user = leaving.modules().module(arrow.from());
        return WayOut.command(
                WayOut.Kind.TURN_AROUND,
                "give them up, or turn them around"
                        + user.owner().map(owner -> "; ask " + owner).orElse(""),
                leaving.explain(arrow.from().value(), arrow.to().value()));
    }
}
