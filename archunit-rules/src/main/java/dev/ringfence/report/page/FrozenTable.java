package dev.ringfence.report.page;

import dev.ringfence.advice.Wording;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedChange;
import dev.ringfence.report.data.ReportedModule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lists the modules whose code has to stay as it is, and how much of it did not. */
final class FrozenTable {

    private static final Set<String> FROZEN = Set.of("frozen", "extracting");

    private FrozenTable() {}

    static Optional<Section> of(Report report) {
        SortedMap<String, List<ReportedChange>> changes = report.frozen().stream()
                .collect(Collectors.groupingBy(ReportedChange::module, TreeMap::new, Collectors.toList()));
        List<String> unchanged = report.modules().stream()
                .filter(module -> FROZEN.contains(module.state()))
                .map(ReportedModule::name)
                .filter(name -> !changes.containsKey(name))
                .toList();
        return changes.isEmpty() && unchanged.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "frozen", "Frozen", "Frozen code", Html.all(List.of(table(changes), others(unchanged)))));
    }

    private static Html table(SortedMap<String, List<ReportedChange>> modules) {
        Table table = Table.of("Frozen code")
                .name("module")
                .number("changed")
                .number("excepted")
                .prose("elements");
        modules.forEach((module, changes) -> addRow(module, changes, table));
        return modules.isEmpty() ? Html.none() : table.html();
    }

    private static void addRow(String module, List<ReportedChange> changes, Table table) {
        long breaking = changes.stream().filter(ReportedChange::breaks).count();
        table.row(
                module,
                Wording.number(breaking),
                Wording.number(changes.size() - breaking),
                Wording.some(changes.stream().map(ReportedChange::element).toList()));
    }

    private static Html others(List<String> unchanged) {
        return unchanged.isEmpty()
                ? Html.none()
                : Html.of("<p class=\"quiet\">Not changed: {}.</p>\n", String.join(", ", unchanged));
    }
}
