package dev.ringfence.report.advise;

import dev.ringfence.extract.move.DebtLine;
import dev.ringfence.extract.move.Move;
import dev.ringfence.extract.move.Offer;
import dev.ringfence.extract.move.Recipe;
import dev.ringfence.extract.move.WhatIf;
import dev.ringfence.extract.move.WhatIf.CostThen;
import dev.ringfence.extract.move.WhatIf.Moved;
import dev.ringfence.extract.move.WhatIf.Staying;
import dev.ringfence.map.Cycles.Cycle;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.edit.MapEdit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes {@code moves} of the advice: what comes of those that were asked about, or those that are offered. */
final class MovesJson {

    private MovesJson() {}

    static Map<String, Object> of(MovesTold moves) {
        return moves.whatIf()
                .map(MovesJson::whatIf)
                .orElseGet(() -> tree(
                        "offered", moves.offers().stream().map(MovesJson::offer).toList()));
    }

    private static Map<String, Object> tree(String key, Object value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(key, value);
        return tree;
    }

    private static Map<String, Object> offer(Offer offer) {
        Map<String, Object> tree = tree("move", offer.asked());
        tree.put("type", offer.type().qualified());
        offer.from().ifPresent(from -> tree.put("from", from.value()));
        tree.put("to", offer.to().value());
        tree.put("gone", offer.gone());
        tree.put("added", offer.added());
        tree.put("bordersGone", offer.bordersGone());
        tree.put("intoCycle", offer.intoCycle().stream().map(ModuleName::value).toList());
        return tree;
    }

    private static Map<String, Object> whatIf(WhatIf whatIf) {
        Map<String, Object> tree =
                tree("asked", whatIf.moves().stream().map(Move::toString).toList());
        tree.put("types", whatIf.types().stream().map(MovesJson::moved).toList());
        tree.put("staying", staying(whatIf.staying()));
        tree.put("linesBefore", whatIf.linesBefore());
        tree.put("linesAfter", whatIf.linesAfter());
        tree.put("gone", lines(whatIf.gone()));
        tree.put("added", lines(whatIf.added()));
        tree.put("otherRule", whatIf.otherRule());
        tree.put("cyclesBefore", cycles(whatIf.cyclesBefore()));
        tree.put("cyclesAfter", cycles(whatIf.cyclesAfter()));
        tree.put(
                "costs",
                whatIf.costs().entrySet().stream()
                        .map(cost -> cost(cost.getKey(), cost.getValue()))
                        .toList());
        tree.put("edits", whatIf.edits().stream().map(MovesJson::edit).toList());
        tree.put("recipe", recipe(whatIf.recipe()));
        tree.put("notes", whatIf.notes());
        return tree;
    }

    private static Map<String, Object> moved(Moved moved) {
        Map<String, Object> tree = tree("type", moved.type().qualified());
        moved.from().ifPresent(from -> tree.put("from", from.value()));
        tree.put("to", moved.to().value());
        return tree;
    }

    private static List<Map<String, Object>> staying(List<Staying> types) {
        return types.stream()
                .map(each -> {
                    Map<String, Object> tree = tree("type", each.type().qualified());
                    tree.put("why", each.why());
                    return tree;
                })
                .toList();
    }

    private static List<Map<String, Object>> lines(List<DebtLine> lines) {
        return lines.stream()
                .map(line -> {
                    Map<String, Object> tree = tree("rule", line.rule().id());
                    tree.put("line", line.text());
                    return tree;
                })
                .toList();
    }

    private static List<List<String>> cycles(List<Cycle> cycles) {
        return cycles.stream()
                .map(cycle -> cycle.modules().stream().map(ModuleName::value).toList())
                .toList();
    }

    private static Map<String, Object> cost(ModuleName module, CostThen cost) {
        Map<String, Object> tree = tree("module", module.value());
        tree.put("before", AdviceJson.cost(cost.before()));
        tree.put("after", AdviceJson.cost(cost.after()));
        return tree;
    }

    private static Map<String, Object> edit(MapEdit edit) {
        Map<String, Object> tree = tree("file", edit.file());
        tree.put("line", edit.line());
        tree.put("removed", edit.removed());
        tree.put("added", edit.added());
        return tree;
    }

    private static Map<String, Object> recipe(Recipe recipe) {
        Map<String, Object> tree = tree("name", Recipe.NAME);
        tree.put("text", recipe.text());
        tree.put(
                "renames",
                recipe.renames().stream()
                        .map(rename -> {
                            Map<String, Object> one = tree("from", rename.from().qualified());
                            one.put("to", rename.to().qualified());
                            return one;
                        })
                        .toList());
        tree.put("left", staying(recipe.left()));
        tree.put("more", lines(recipe.more()));
        tree.put("fewer", lines(recipe.fewer()));
        return tree;
    }
}
