package dev.ringfence.report.explain;

import dev.ringfence.edges.Ground;
import dev.ringfence.explain.answer.EdgeAnswer;
import dev.ringfence.explain.answer.EndsAnswer;
import dev.ringfence.explain.answer.FittingClaim;
import dev.ringfence.explain.answer.SeamOfType;
import dev.ringfence.explain.answer.TypeAnswer;
import dev.ringfence.map.TypeName;
import dev.ringfence.report.json.WayTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes where a type belongs, and whether one end may use the other, as trees for JSON. */
final class EdgeAnswerJson {

    private EdgeAnswerJson() {}

    static Map<String, Object> of(TypeAnswer answer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", answer.type().qualified());
        tree.put("exists", answer.exists());
        answer.nearest().ifPresent(type -> tree.put("nearest", type.qualified()));
        tree.put("belongs", answer.ownership().belongs().id());
        tree.put("why", answer.ownership().why());
        answer.ownership().module().ifPresent(module -> {
            tree.put("module", module.name().value());
            tree.put("state", module.state().id());
            module.owner().ifPresent(owner -> tree.put("owner", owner));
        });
        answer.ownership().claim().ifPresent(claim -> tree.put("claim", claim(claim)));
        tree.put(
                "lessSpecific",
                answer.ownership().lesser().stream().map(EdgeAnswerJson::claim).toList());
        tree.put("exportedTo", answer.exportedTo());
        tree.put("users", answer.users());
        if (!answer.leaks().isEmpty()) {
            tree.put("leaks", ModuleAnswerJson.leaks(answer.leaks()));
        }
        if (!answer.seams().isEmpty()) {
            tree.put("seams", answer.seams().stream().map(EdgeAnswerJson::seam).toList());
        }
        return tree;
    }

    private static Map<String, Object> seam(SeamOfType at) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("seam", at.seam().name());
        tree.put("part", at.part().id());
        tree.put("through", at.ways().stream().map(EdgeAnswerJson::way).toList());
        tree.put("owner", at.seam().owner());
        tree.put("because", at.seam().because());
        tree.put("place", at.seam().place().toString());
        return tree;
    }

    private static Map<String, Object> way(SeamOfType.Way way) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", way.types());
        tree.put("exists", way.exists());
        tree.put("until", way.until().toString());
        tree.put("over", way.isOver());
        return tree;
    }

    private static Map<String, Object> claim(FittingClaim claim) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("module", claim.module());
        tree.put("pattern", claim.pattern());
        tree.put("place", claim.place());
        return tree;
    }

    static Map<String, Object> of(EdgeAnswer answer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("standing", answer.judged().standing().id());
        tree.put("from", side(answer.from()));
        tree.put("to", side(answer.to()));
        answer.judged()
                .broken()
                .ifPresent(broken -> tree.put("rule", broken.rule().id()));
        answer.why().ifPresent(why -> tree.put("why", why));
        answer.frozen().ifPresent(frozen -> tree.put("frozen", frozen));
        answer.ask().ifPresent(owner -> tree.put("owner", owner));
        tree.put("by", answer.grounds().stream().map(EdgeAnswerJson::ground).toList());
        tree.put("waysOut", answer.waysOut().stream().map(WayTree::of).toList());
        return tree;
    }

    private static Map<String, Object> side(EdgeAnswer.Side side) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", side.shown());
        tree.put("exists", side.exists());
        tree.put("belongs", side.belongs().id());
        side.module().ifPresent(module -> tree.put("module", module.value()));
        return tree;
    }

    private static Map<String, Object> ground(Ground ground) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", ground.kind().id());
        tree.put("text", ground.text());
        ground.place().ifPresent(place -> tree.put("place", place));
        return tree;
    }

    static Map<String, Object> of(EndsAnswer answer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", answer.from().toString());
        tree.put("to", answer.to().toString());
        tree.put("cases", answer.cases().stream().map(EdgeAnswerJson::ofCase).toList());
        return tree;
    }

    private static Map<String, Object> ofCase(EndsAnswer.Case each) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("users", names(each.users()));
        tree.put("targets", names(each.targets()));
        tree.put("example", of(each.example()));
        return tree;
    }

    private static List<String> names(List<TypeName> types) {
        return types.stream().map(TypeName::qualified).toList();
    }
}
