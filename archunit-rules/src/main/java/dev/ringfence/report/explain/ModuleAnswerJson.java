package dev.ringfence.report.explain;

import dev.ringfence.edges.CostOfStricter;
import dev.ringfence.edges.Hubs;
import dev.ringfence.edges.UsedEdge;
import dev.ringfence.explain.answer.ExceptionStanding;
import dev.ringfence.explain.answer.Leak;
import dev.ringfence.explain.answer.ModuleAnswer;
import dev.ringfence.explain.answer.OtherMapAnswer;
import dev.ringfence.explain.answer.OverviewAnswer;
import dev.ringfence.explain.answer.UsesOfModule;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Module;
import dev.ringfence.map.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes how modules stand, and what a stricter map would cost, as trees for JSON. */
final class ModuleAnswerJson {

    private ModuleAnswerJson() {}

    static Map<String, Object> of(ModuleAnswer answer) {
        Map<String, Object> tree = new LinkedHashMap<>(module(answer.module()));
        tree.put("classes", answer.owned().classes());
        tree.put(
                "claims",
                answer.owned().claims().stream().map(ModuleAnswerJson::claim).toList());
        tree.put("uses", relations(answer.uses()));
        tree.put("usedBy", relations(answer.usedBy()));
        if (!answer.leaks().isEmpty()) {
            tree.put("leaks", leaks(answer.leaks()));
        }
        answer.nextStep().ifPresent(step -> tree.put("nextStep", step(step)));
        tree.put("unusedExports", unused(answer.unneeded().exports()));
        tree.put("unusedRequires", unused(answer.unneeded().requires()));
        tree.put("exceptions", exceptions(answer.exceptions()));
        tree.put(
                "stricter",
                answer.stricter().stream().map(ModuleAnswerJson::stricter).toList());
        return tree;
    }

    private static Map<String, Object> module(Module module) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("module", module.name().value());
        tree.put("place", module.place().toString());
        tree.put("state", module.state().id());
        tree.put("shared", module.shared());
        tree.put("external", module.external());
        module.owner().ifPresent(owner -> tree.put("owner", owner));
        return tree;
    }

    private static Map<String, Object> claim(ModuleAnswer.ClaimCount claim) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pattern", claim.pattern());
        tree.put("place", claim.place());
        tree.put("classes", claim.classes());
        return tree;
    }

    private static List<Map<String, Object>> relations(List<UsesOfModule> relations) {
        return relations.stream().map(ModuleAnswerJson::relation).toList();
    }

    private static Map<String, Object> relation(UsesOfModule relation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("module", relation.module());
        relation.owner().ifPresent(owner -> tree.put("owner", owner));
        tree.put("allowed", relation.allowed());
        tree.put("excepted", relation.excepted());
        if (relation.overSeam() > 0) {
            tree.put("seam", relation.overSeam());
        }
        tree.put("known", relation.known());
        tree.put("new", relation.fresh());
        tree.put("lines", relation.uses());
        Map<String, Object> heaviest = new LinkedHashMap<>();
        relation.heaviest().forEach((type, lines) -> heaviest.put(type.qualified(), lines));
        tree.put("mostUsed", heaviest);
        return tree;
    }

    private static Map<String, Object> step(ModuleAnswer.NextStep step) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", step.text());
        tree.put("edges", step.edges().stream().map(ModuleAnswerJson::edge).toList());
        return tree;
    }

    private static Map<String, Object> edge(UsedEdge edge) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", edge.edge().from().qualified());
        tree.put("to", edge.edge().to().qualified());
        tree.put("places", edge.places().stream().map(Place::toString).toList());
        return tree;
    }

    private static List<Map<String, Object>> unused(List<ModuleAnswer.Unused> unused) {
        return unused.stream()
                .map(entry -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("text", entry.text());
                    tree.put("place", entry.place());
                    return tree;
                })
                .toList();
    }

    private static List<Map<String, Object>> exceptions(List<ExceptionStanding> exceptions) {
        return exceptions.stream().map(ModuleAnswerJson::exception).toList();
    }

    private static Map<String, Object> exception(ExceptionStanding standing) {
        ExceptionEntry entry = standing.entry();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", entry.from().toString());
        entry.to().ifPresent(to -> tree.put("to", to.toString()));
        entry.rule().ifPresent(rule -> tree.put("rule", rule.id()));
        entry.owner().ifPresent(owner -> tree.put("owner", owner));
        entry.because().ifPresent(because -> tree.put("because", because));
        entry.until().ifPresent(until -> tree.put("until", until.toString()));
        standing.daysLeft().ifPresent(days -> tree.put("daysLeft", days));
        tree.put("soon", standing.soon());
        standing.edges().ifPresent(edges -> tree.put("edges", edges));
        tree.put("place", entry.place().toString());
        return tree;
    }

    private static Map<String, Object> stricter(CostOfStricter cost) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("what", cost.what());
        tree.put("yaml", cost.yaml());
        tree.put("baselineLines", cost.lines());
        tree.put("types", cost.types());
        tree.put("uses", cost.uses());
        return tree;
    }

    static Map<String, Object> of(OverviewAnswer answer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("modules", answer.modules().stream().map(ModuleAnswerJson::row).toList());
        tree.put("unmapped", answer.unmapped());
        tree.put("ignored", answer.ignored());
        tree.put("outside", answer.outside());
        tree.put("exceptions", exceptions(answer.exceptions()));
        tree.put("moves", answer.hubs().stream().map(ModuleAnswerJson::move).toList());
        return tree;
    }

    private static Map<String, Object> move(Hubs.Move move) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("claim", move.claim());
        tree.put("from", move.from());
        tree.put("to", move.to());
        tree.put("lines", move.lines());
        return tree;
    }

    private static Map<String, Object> row(OverviewAnswer.Row row) {
        Map<String, Object> tree = new LinkedHashMap<>(module(row.module()));
        tree.put("classes", row.classes());
        tree.put("uses", row.uses());
        tree.put("usedBy", row.usedBy());
        tree.put("debt", row.debt());
        tree.put("debtOfOthers", row.debtOfOthers());
        return tree;
    }

    static Map<String, Object> of(OtherMapAnswer answer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("map", answer.file());
        tree.put("added", OtherMapAnswer.lines(answer.added()));
        tree.put("dropped", OtherMapAnswer.lines(answer.dropped()));
        tree.put("never", OtherMapAnswer.lines(answer.never()));
        tree.put("adds", groups(answer.added()));
        tree.put("drops", groups(answer.dropped()));
        tree.put("breaksBy", groups(answer.never()));
        return tree;
    }

    private static List<Map<String, Object>> groups(List<OtherMapAnswer.Group> groups) {
        return groups.stream()
                .map(group -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("rule", group.rule().id());
                    tree.put("from", group.from());
                    if (!group.to().isEmpty()) {
                        tree.put("to", group.to());
                    }
                    tree.put("lines", List.copyOf(group.lines()));
                    return tree;
                })
                .toList();
    }

    static List<Map<String, Object>> leaks(List<Leak> leaks) {
        return leaks.stream().map(ModuleAnswerJson::leak).toList();
    }

    private static Map<String, Object> leak(Leak leak) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", leak.edge().edge().from().qualified());
        tree.put("to", leak.edge().edge().to().qualified());
        tree.put("rule", leak.rule().id());
        tree.put("standing", leak.standing().id());
        tree.put("places", leak.edge().places().stream().map(Place::toString).toList());
        return tree;
    }
}
