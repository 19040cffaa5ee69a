package dev.ringfence.report.explain;

import static dev.ringfence.advice.Wording.at;
import static dev.ringfence.report.console.Summary.counted;

import dev.ringfence.advice.Wording;
import dev.ringfence.edges.EdgeStanding;
import dev.ringfence.explain.answer.TableAnswer;
import dev.ringfence.map.DataEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes who owns a table, who uses it, which keys hold it, and what stands in the way of taking it out. */
final class TableAnswerText {

    private static final int MOST_SHOWN = 10;

    private final TableAnswer answer;
    private final List<String> lines = new ArrayList<>();

    private TableAnswerText(TableAnswer answer) {
        this.answer = answer;
    }

    static List<String> of(TableAnswer answer) {
        TableAnswerText text = new TableAnswerText(answer);
        text.addOwner();
        text.addUses("read by", DataEnd.Kind.READS);
        text.addUses("changed by", DataEnd.Kind.WRITES);
        text.addUses("keys", DataEnd.Kind.REFERENCES);
        text.addCost();
        return text.lines;
    }

    private void addOwner() {
        String owner = answer.owner()
                .map(each -> " belongs to " + each.module() + at(each.place())
                        + (each.to().isEmpty() ? "" : ", open for reading to " + String.join(", ", each.to()))
                        + each.ask().map(ask -> "; ask " + ask).orElse(""))
                .orElse(" belongs to no module");
        lines.add(answer.table() + owner);
        answer.created().ifPresent(place -> lines.add("  created " + place));
    }

    private void addUses(String title, DataEnd.Kind kind) {
        Map<String, List<TableAnswer.Use>> byModule = answer.uses().stream()
                .filter(use -> DataEnd.of(use.edge().to())
                        .filter(end -> end.kind() == kind)
                        .isPresent())
                .collect(Collectors.groupingBy(TableAnswer.Use::module, TreeMap::new, Collectors.toList()));
        if (byModule.isEmpty()) {
            lines.add("  " + title + "  nobody");
            return;
        }
        lines.add("  " + title);
        byModule.forEach(this::addModule);
    }

    private void addModule(String module, List<TableAnswer.Use> uses) {
        boolean isOwn = uses.get(0).isOwn();
        lines.add("    " + module + "  " + Wording.number(uses.size()) + (isOwn ? ", its own" : standings(uses)));
        uses.stream()
                .filter(use -> !use.isOwn())
                .limit(MOST_SHOWN)
                .forEach(use -> lines.add("      " + use.edge()
                        + use.places().stream()
                                .findFirst()
                                .map(place -> "  " + place)
                                .orElse("")));
        long more = uses.stream().filter(use -> !use.isOwn()).count() - MOST_SHOWN;
        if (more > 0) {
            lines.add("      and " + Wording.number(more) + " more");
        }
    }

    private static String standings(List<TableAnswer.Use> uses) {
        Map<EdgeStanding, Long> counts = uses.stream()
                .collect(Collectors.groupingBy(TableAnswer.Use::standing, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> ", " + Wording.number(count.getValue()) + " "
                        + count.getKey().id())
                .collect(Collectors.joining());
    }

    private void addCost() {
        List<TableAnswer.Use> debt = answer.foreign().stream()
                .filter(use -> use.standing() != EdgeStanding.ALLOWED)
                .toList();
        long keys = debt.stream().filter(TableAnswerText::isKey).count();
        long modules = debt.stream().map(TableAnswer.Use::module).distinct().count();
        lines.add(
                debt.isEmpty()
                        ? "  what it would take  nothing: nobody else changes it, and no key of another module holds it"
                        : "  what it would take  " + counted(debt.size() - keys, "use") + " and " + counted(keys, "key")
                                + " of " + counted(modules, "module")
                                + " to end, before it can lie in another database");
    }

    private static boolean isKey(TableAnswer.Use use) {
        return DataEnd.of(use.edge().to())
                .filter(end -> end.kind() == DataEnd.Kind.REFERENCES)
                .isPresent();
    }
}
