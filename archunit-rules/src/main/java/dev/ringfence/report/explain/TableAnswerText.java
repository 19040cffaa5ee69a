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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        text.addUses("read by", text.uses(DataEnd.Kind.READS, use -> !use.leadsOut()));
        text.addUses("changed by", text.uses(DataEnd.Kind.WRITES, use -> true));
        text.addUses("keys", text.uses(DataEnd.Kind.REFERENCES, use -> true));
        text.addReads();
        text.lines.add("  what it would take  " + text.cost());
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

    private List<TableAnswer.Use> uses(DataEnd.Kind kind, Predicate<TableAnswer.Use> fits) {
        return answer.uses().stream()
                .filter(use -> isOfKind(use, kind))
                .filter(fits)
                .toList();
    }

    private static boolean isOfKind(TableAnswer.Use use, DataEnd.Kind kind) {
        return DataEnd.of(use.edge().to()).filter(end -> end.kind() == kind).isPresent();
    }

    /** Only a view reads. */
    private void addReads() {
        List<TableAnswer.Use> reads = uses(DataEnd.Kind.READS, TableAnswer.Use::leadsOut);
        if (!reads.isEmpty()) {
            addUses("reads", reads);
        }
    }

    private void addUses(String title, List<TableAnswer.Use> uses) {
        lines.add("  " + title + (uses.isEmpty() ? "  nobody" : ""));
        uses.stream()
                .collect(Collectors.groupingBy(TableAnswer.Use::module, TreeMap::new, Collectors.toList()))
                .forEach(this::addModule);
    }

    private void addModule(String module, List<TableAnswer.Use> uses) {
        List<TableAnswer.Use> others = uses.stream().filter(use -> !use.isOwn()).toList();
        lines.add("    " + module + "  " + counts(uses.size() - others.size(), others));
        others.stream()
                .limit(MOST_SHOWN)
                .forEach(use -> lines.add("      " + use.edge()
                        + use.places().stream()
                                .findFirst()
                                .map(place -> "  " + place)
                                .orElse("")));
        if (others.size() > MOST_SHOWN) {
            lines.add("      and " + Wording.number(others.size() - MOST_SHOWN) + " more");
        }
    }

    private static String counts(int own, List<TableAnswer.Use> others) {
        Map<EdgeStanding, Long> counts = others.stream()
                .collect(Collectors.groupingBy(TableAnswer.Use::standing, TreeMap::new, Collectors.counting()));
        return Stream.concat(
                        own == 0 ? Stream.of() : Stream.of(Wording.number(own) + " its own"),
                        counts.entrySet().stream()
                                .map(count -> Wording.number(count.getValue()) + " "
                                        + count.getKey().id()))
                .collect(Collectors.joining(", "));
    }

    private String cost() {
        List<TableAnswer.Use> broken = answer.broken();
        if (answer.owner().isEmpty()) {
            return "a module that claims it, first of all";
        }
        if (broken.isEmpty()) {
            return "nothing: no other module changes it, and no key leads to or from one";
        }
        long keys = broken.stream()
                .filter(use -> isOfKind(use, DataEnd.Kind.REFERENCES))
                .count();
        long modules =
                broken.stream().flatMap(use -> use.other().stream()).distinct().count();
        return counted(broken.size() - keys, "use") + " and " + counted(keys, "key")
                + (modules == 0 ? "" : " with " + counted(modules, "other module"))
                + " to end, before it can lie in another database";
    }
}
