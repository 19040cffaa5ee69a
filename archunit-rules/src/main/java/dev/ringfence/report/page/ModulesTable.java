package dev.ringfence.report.page;

import dev.ringfence.advice.Wording;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedHistory;
import dev.ringfence.report.data.ReportedModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the modules with their owners and their debt. */
final class ModulesTable {

    private static final int STEPS = 26;

    private final Debts debts;
    private final Optional<ReportedHistory> history;

    private ModulesTable(Report report, Optional<ReportedHistory> history) {
        this.debts = Debts.of(report);
        this.history = history.filter(found -> !found.trend().isEmpty());
    }

    static Optional<Section> of(Report report, Optional<ReportedHistory> history) {
        return report.modules().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Section("modules", "Modules", "Modules", new ModulesTable(report, history).body(report)));
    }

    private Html body(Report report) {
        Table table = Table.of("Modules")
                .name("module")
                .name("state")
                .name("owner")
                .number("classes")
                .number("debt out")
                .number("debt in")
                .number("new");
        if (history.isPresent()) {
            table.name("twelve months");
        }
        report.modules().forEach(module -> addRow(module, table));
        return table.html();
    }

    private void addRow(ReportedModule module, Table table) {
        List<Object> cells = new ArrayList<>(List.of(
                Address.ofModule(module.name()),
                state(module),
                module.owner().orElse(""),
                count(module.classes()),
                count(debts.out(module.name())),
                count(debts.in(module.name())),
                fresh(debts.fresh(module.name()))));
        history.map(found -> Series.of(found, Series.ofModule(module.name()), STEPS))
                .map(Chart::small)
                .ifPresent(cells::add);
        table.row(cells.toArray());
    }

    private static Html fresh(int count) {
        return count == 0 ? Html.none() : Html.of("<strong class=\"red\">{}</strong>", count(count));
    }

    private static String state(ReportedModule module) {
        return module.state() + (module.shared() ? ", shared" : "") + (module.external() ? ", external" : "");
    }

    private static String count(int count) {
        return count == 0 ? "" : Wording.number(count);
    }
}
