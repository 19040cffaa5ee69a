package dev.ringfence.report.json;

import dev.ringfence.advice.Advice;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.TypeName;
import dev.ringfence.report.data.ReportedChange;
import dev.ringfence.report.data.ReportedEnd;
import dev.ringfence.report.data.ReportedGround;
import dev.ringfence.report.data.ReportedViolation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes what was found, and the ways out, as trees for JSON. */
final class FindingTree {

    private FindingTree() {}

    static Map<String, Object> of(ReportedViolation violation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", violation.id());
        tree.put("rule", violation.rule().id());
        tree.put("status", violation.status().id());
        tree.put("breaks", violation.breaks());
        tree.put("from", end(violation.from()));
        violation.to().ifPresent(to -> tree.put("to", end(to)));
        tree.put("seenBy", violation.seenBy());
        violation.owner().ifPresent(owner -> tree.put("owner", owner));
        tree.put("message", violation.message());
        put(tree, violation.why());
        tree.put("places", JsonTree.places(violation.places()));
        tree.put("mapPlace", JsonTree.place(violation.mapPlace()));
        violation.baselinePlace().ifPresent(place -> tree.put("baselinePlace", JsonTree.place(place)));
        violation.advice().ifPresent(number -> tree.put("advice", number));
        tree.put("project", violation.project());
        tree.put("code", violation.code().id());
        return tree;
    }

    static Map<String, Object> of(ReportedChange change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", change.id());
        tree.put("module", change.module());
        tree.put("change", change.change());
        tree.put("element", change.element());
        change.renamedFrom().ifPresent(name -> tree.put("renamedFrom", name));
        tree.put("status", change.status().id());
        tree.put("breaks", change.breaks());
        change.owner().ifPresent(owner -> tree.put("owner", owner));
        tree.put("message", change.message());
        put(tree, change.why());
        tree.putAll(JsonTree.place(change.place()));
        change.advice().ifPresent(number -> tree.put("advice", number));
        tree.put("project", change.project());
        return tree;
    }

    private static void put(Map<String, Object> tree, ReportedGround why) {
        why.movedFrom().ifPresent(line -> tree.put("movedFrom", line));
        why.reason().ifPresent(reason -> tree.put("reason", reason));
        why.because().ifPresent(because -> tree.put("because", because));
        why.until().ifPresent(until -> tree.put("until", until.toString()));
    }

    private static Map<String, Object> end(ReportedEnd end) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("module", end.module());
        Optional<DataEnd> data = DataEnd.of(new TypeName(end.type()));
        if (data.isEmpty()) {
            tree.put("type", end.type());
        } else if (data.get().kind() == DataEnd.Kind.FLAG) {
            tree.put("flag", data.get().name());
        } else {
            tree.put(
                    data.get().type().isPresent() ? "type" : "table", data.get().name());
            if (data.get().kind() != DataEnd.Kind.TABLE) {
                tree.put("access", data.get().kind().word());
            }
        }
        return tree;
    }

    static Map<String, Object> of(Advice advice) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("why", advice.reason().why());
        advice.reason().because().ifPresent(because -> tree.put("because", because));
        advice.reason().ask().ifPresent(owner -> tree.put("ask", owner));
        advice.instead().ifPresent(instead -> tree.put("instead", instead));
        tree.put("waysOut", advice.waysOut().stream().map(WayTree::of).toList());
        return tree;
    }
}
