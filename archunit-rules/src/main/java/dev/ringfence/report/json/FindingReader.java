package dev.ringfence.report.json;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.Reason;
import dev.ringfence.advice.WayOut;
import dev.ringfence.json.JsonEntries;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.edit.MapEdit;
import dev.ringfence.report.data.ReportedChange;
import dev.ringfence.report.data.ReportedEnd;
import dev.ringfence.report.data.ReportedGround;
import dev.ringfence.report.data.ReportedStatus;
import dev.ringfence.report.data.ReportedViolation;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what was found, and the ways out, as {@link FindingTree} wrote them. */
final class FindingReader {

    private FindingReader() {}

    static ReportedViolation violation(JsonEntries tree) {
        return new ReportedViolation(
                tree.text("id"),
                ReportReader.rule(tree, "rule"),
                status(tree),
                tree.isTrue("breaks"),
                end(tree.tree("from")),
                tree.optionalTree("to").map(FindingReader::end),
                tree.texts("seenBy"),
                tree.optionalText("owner"),
                tree.text("message"),
                ground(tree),
                ReportReader.places(tree),
                ReportReader.place(tree.tree("mapPlace")),
                tree.optionalTree("baselinePlace").map(ReportReader::place),
                tree.optionalNumber("advice"),
                tree.text("project"),
                ReportReader.code(tree));
    }

    private static ReportedStatus status(JsonEntries tree) {
        return ReportReader.named(tree, "status", ReportedStatus.values(), ReportedStatus::id);
    }

    private static ReportedEnd end(JsonEntries tree) {
        Optional<String> flag = tree.optionalText("flag");
        if (flag.isPresent()) {
            return new ReportedEnd(
                    tree.text("module"),
                    new DataEnd(DataEnd.Kind.FLAG, flag.get()).asName().qualified());
        }
        Optional<String> table = tree.optionalText("table");
        String name = table.isPresent() ? table.get() : tree.text("type");
        Optional<String> word = tree.optionalText("access").or(() -> table.map(unused -> DataEnd.Kind.TABLE.word()));
        return new ReportedEnd(
                tree.text("module"), word.map(kind -> kind + ":" + name).orElse(name));
    }

    private static ReportedGround ground(JsonEntries tree) {
        return new ReportedGround(
                tree.optionalText("reason"),
                tree.optionalText("movedFrom"),
                tree.optionalText("because"),
                tree.optionalText("until").map(LocalDate::parse));
    }

    static ReportedChange change(JsonEntries tree) {
        return new ReportedChange(
                tree.text("id"),
                tree.text("module"),
                tree.text("change"),
                tree.text("element"),
                tree.optionalText("renamedFrom"),
                status(tree),
                tree.isTrue("breaks"),
                tree.optionalText("owner"),
                tree.text("message"),
                ground(tree),
                ReportReader.place(tree),
                tree.optionalNumber("advice"),
                tree.text("project"));
    }

    static Advice advice(JsonEntries tree) {
        return new Advice(
                new Reason(tree.text("why"), tree.optionalText("because"), tree.optionalText("ask")),
                tree.optionalText("instead"),
                tree.trees("waysOut").stream().map(FindingReader::way).toList());
    }

    private static WayOut way(JsonEntries tree) {
        return new WayOut(
                ReportReader.named(tree, "kind", WayOut.Kind.values(), WayOut.Kind::id),
                tree.text("text"),
                tree.trees("edits").stream().map(FindingReader::edit).toList(),
                tree.optionalText("command"),
                tree.optionalText("impossible"));
    }

    private static MapEdit edit(JsonEntries tree) {
        return new MapEdit(tree.text("file"), tree.number("line"), tree.texts("removed"), tree.texts("added"));
    }
}
