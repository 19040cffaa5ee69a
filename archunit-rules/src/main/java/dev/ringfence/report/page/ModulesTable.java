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
        this.history = history.filter(Series::isAny);
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
                .number("classes")
                .number("debt out")
                .number("debt in")
                .number("new");
        if (history.isPresent()) {
            table.name("twelve months");
        }
        table.name("state").name("owner");
        report.modules()
                .forEach(module -> addRow(
                        module.name(),
                        module.classes(),
                        state(module),
                        module.owner().orElse(""),
                        table));
        debts.others(report).forEach(name -> addRow(name, 0, "", "", table));
        return table.html();
    }

    private void addRow(String module, int classes, String state, String owner, Table table) {
        List<Object> cells = new ArrayList<>(List.of(
                Address.ofModule(module),
                count(classes),
                count(debts.out(module)),
                count(debts.in(module)),
                fresh(debts.fresh(module))));
        history.map(found -> Series.of(found, Series.ofModule(module), STEPS))
                .map(Chart::small)
                .ifPresent(cells::add);
        cells.addAll(List.of(state, owner));
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
