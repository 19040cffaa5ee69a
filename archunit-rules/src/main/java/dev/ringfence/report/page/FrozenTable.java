package dev.ringfence.report.page;

import dev.ringfence.advice.Wording;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedChange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lists the modules whose code has to stay as it is, how much of it locks hold, and how much changed all the same. */
final class FrozenTable {

    private static final Set<String> FROZEN = Set.of("frozen", "extracting");

    private FrozenTable() {}

    static Optional<Section> of(Report report) {
        SortedMap<String, List<ReportedChange>> changes = report.frozen().stream()
                .collect(Collectors.groupingBy(ReportedChange::module, TreeMap::new, Collectors.toList()));
        SortedMap<String, Integer> locked = new TreeMap<>();
        changes.keySet().forEach(module -> locked.put(module, 0));
        report.modules().stream()
                .filter(module -> FROZEN.contains(module.state()))
                .forEach(module -> locked.put(module.name(), module.locked()));
        return locked.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("frozen", "Frozen", "Frozen code", table(locked, changes)));
    }

    private static Html table(SortedMap<String, Integer> locked, SortedMap<String, List<ReportedChange>> changes) {
        Table table = Table.of("Frozen code")
                .name("module")
                .number("locked")
                .number("changed")
                .number("excepted")
                .prose("elements");
        locked.forEach((module, count) -> addRow(module, count, changes.getOrDefault(module, List.of()), table));
        return table.html();
    }

    private static void addRow(String module, int locked, List<ReportedChange> changes, Table table) {
        long breaking = changes.stream().filter(ReportedChange::breaks).count();
        table.row(
                module,
                Wording.number(locked),
                Wording.number(breaking),
                Wording.number(changes.size() - breaking),
                changes.isEmpty()
                        ? "not changed"
                        : Wording.some(
                                changes.stream().map(ReportedChange::element).toList()));
    }
}
