package dev.ringfence.report.explain;

import dev.ringfence.explain.answer.TableAnswer;
import dev.ringfence.map.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the answer on a table as a tree for JSON. */
final class TableAnswerJson {

    private TableAnswerJson() {}

    static Map<String, Object> of(TableAnswer answer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("table", answer.table().text());
        answer.owner().ifPresent(owner -> tree.put("owner", owner(owner)));
        answer.created().ifPresent(place -> tree.put("created", place(place)));
        tree.put("uses", answer.uses().stream().map(TableAnswerJson::use).toList());
        return tree;
    }

    private static Map<String, Object> owner(TableAnswer.Owner owner) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("module", owner.module());
        tree.put("claim", owner.claim());
        tree.put("place", place(owner.place()));
        tree.put("to", owner.to());
        owner.ask().ifPresent(ask -> tree.put("ask", ask));
        return tree;
    }

    private static Map<String, Object> use(TableAnswer.Use use) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("module", use.module());
        tree.put("from", use.edge().from().qualified());
        tree.put("to", use.edge().to().qualified());
        tree.put("standing", use.standing().id());
        tree.put("own", use.isOwn());
        tree.put(
                "places",
                List.copyOf(use.places().stream().map(TableAnswerJson::place).toList()));
        return tree;
    }

    private static Map<String, Object> place(Place place) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", place.file());
        tree.put("line", place.line());
        return tree;
    }
}
