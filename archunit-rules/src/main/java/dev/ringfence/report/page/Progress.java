package dev.ringfence.report.page;

import dev.ringfence.advice.Wording;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedException;
import dev.ringfence.report.data.ReportedHistory;
import dev.ringfence.report.data.ReportedModule;
import dev.ringfence.report.data.ReportedProject;
import dev.ringfence.report.findings.Headline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Says in one number how far the way is, how it went over twelve months, and what ends soon. It names no class. */
final class Progress {

    private static final int STEPS = 105;
    private static final int SMALL_STEPS = 53;
    private static final int SHOWN = 20;
    private static final int SOON = 30;
    private static final int MONTHS = 12;

    private final Report report;
    private final Debts debts;
    private final Optional<ReportedHistory> history;

    private Progress(Report report, Optional<ReportedHistory> history) {
        this.report = report;
        this.debts = Debts.of(report);
        this.history = history;
    }

    static Section of(Report report, Optional<ReportedHistory> history) {
        return new Section("progress", "Progress", "Progress", new Progress(report, history).body());
    }

    private Html body() {
        long known = report.counts().known() + report.counts().moved();
        return Html.of(
                "<p class=\"one\"><strong>{}</strong> known {}{}</p>\n{}{}{}{}{}",
                Wording.number(known),
                known == 1 ? "violation" : "violations",
                trend().map(found -> change(Series.of(found, ReportedHistory.Point::total, STEPS)))
                        .orElse(""),
                trend().map(found -> Chart.large(Series.of(found, ReportedHistory.Point::total, STEPS)))
                        .orElse(Html.none()),
                history.flatMap(ReportedHistory::note)
                        .map(note -> Html.of("<p class=\"quiet\">{}.</p>\n", Html.words(note)))
                        .orElse(Html.none()),
                modules(),
                history.map(found -> ending(found.day())).orElse(Html.none()),
                mapped());
    }

    private Optional<ReportedHistory> trend() {
        return history.filter(found -> !found.trend().isEmpty());
    }

    private static String change(Series series) {
        int change = series.last() - series.first();
        String count = Wording.number(Math.abs(change));
        return change == 0
                ? ", as many as on " + series.from()
                : ", " + count + (change < 0 ? " fewer" : " more") + " than on " + series.from();
    }

    private Html modules() {
        List<ReportedModule> owing = report.modules().stream()
                .filter(this::isOfInterest)
                .sorted(Comparator.comparing((ReportedModule module) -> debts.known(module.name()))
                        .reversed())
                .toList();
        if (owing.isEmpty()) {
            return Html.none();
        }
        Table table = Table.of("Progress of modules")
                .name("module")
                .name("owner")
                .name("state")
                .number("known");
        if (trend().isPresent()) {
            table.number("in 30 days").number("in twelve months").name("burn-down");
        }
        owing.stream().limit(SHOWN).forEach(module -> addRow(module, table));
        return Html.all(List.of(table.html(), more(owing)));
    }

    private boolean isOfInterest(ReportedModule module) {
        boolean owed = trend().filter(found -> Series.of(found, Series.ofModule(module.name()), SMALL_STEPS)
                                .most()
                        > 0)
                .isPresent();
        return owed || debts.known(module.name()) > 0;
    }

    private Html more(List<ReportedModule> owing) {
        int known = owing.stream()
                .skip(SHOWN)
                .mapToInt(module -> debts.known(module.name()))
                .sum();
        return owing.size() <= SHOWN
                ? Html.none()
                : Html.of(
                        "<p class=\"quiet\">{} more with {} known in all.</p>\n",
                        Headline.counted(owing.size() - SHOWN, "module", "modules"),
                        Wording.number(known));
    }

    private void addRow(ReportedModule module, Table table) {
        String known = Wording.number(debts.known(module.name()));
        String owner = module.owner().orElse("");
        if (trend().isEmpty()) {
            table.row(module.name(), owner, module.state(), known);
            return;
        }
        ReportedHistory found = trend().get();
        ToIntFunction<ReportedHistory.Point> count = Series.ofModule(module.name());
        Series year = Series.of(found, count, SMALL_STEPS);
        table.row(
                module.name(),
                owner,
                module.state(),
                known,
                found.reachesBackTo(found.day().minusDays(SOON))
                        ? signed(year.last() - Series.on(found.day().minusDays(SOON), found, count))
                        : "",
                found.reachesBackTo(found.day().minusMonths(MONTHS)) ? signed(year.last() - year.first()) : "",
                Chart.small(year));
    }

    private static String signed(int change) {
        return change == 0 ? "0" : (change > 0 ? "+" : "\u2212") + Wording.number(Math.abs(change));
    }

    private Html ending(LocalDate day) {
        List<ReportedException> soon = ExceptionsTable.sorted(report).stream()
                .filter(exception -> exception
                        .until()
                        .filter(until -> ExceptionsTable.daysLeft(until, day) <= SOON)
                        .isPresent())
                .toList();
        return soon.isEmpty()
                ? Html.of("<p>No exception ends within 30 days.</p>\n")
                : Html.of(
                        "<h3>Exceptions that end within 30 days: {}</h3>\n<ul>\n{}</ul>\n",
                        Wording.number(soon.size()),
                        Html.all(soon.stream().map(exception -> ending(exception, day))));
    }

    private Html ending(ReportedException exception, LocalDate day) {
        LocalDate until = exception.until().orElseThrow();
        long left = ExceptionsTable.daysLeft(until, day);
        return Html.of(
                "<li>{}: {}{}{}, <code>{}</code></li>\n",
                until,
                left < 0 ? "over" : Headline.counted(left, "day", "days") + " left",
                exception.owner().map(owner -> ", " + owner).orElse(""),
                exception.because().map(because -> ", because: " + because).orElse(""),
                report.shownFromTop(exception.place()));
    }

    private Html mapped() {
        long mapped = sum(project -> project.coverage().mapped());
        long unmapped = sum(project -> project.coverage().unmapped());
        long all = mapped + unmapped;
        return all == 0
                ? Html.none()
                : Html.of(
                        "<p>{} % of the types below the root belong to a module: {} of {}. {} ignored.</p>\n",
                        100 * mapped / all,
                        Wording.number(mapped),
                        Wording.number(all),
                        Headline.counted(sum(project -> project.coverage().ignored()), "type is", "types are"));
    }

    private long sum(ToIntFunction<ReportedProject> count) {
        return report.projects().stream().mapToInt(count).asLongStream().sum();
    }
}
