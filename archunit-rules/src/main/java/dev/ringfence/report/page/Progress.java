package dev.ringfence.report.page;

import dev.ringfence.advice.Wording;
import dev.ringfence.map.ModuleName;
import dev.ringfence.pace.Forecast;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedException;
import dev.ringfence.report.data.ReportedHistory;
import dev.ringfence.report.data.ReportedModule;
import dev.ringfence.report.data.ReportedPaces;
import dev.ringfence.report.data.ReportedProject;
import dev.ringfence.report.findings.Headline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

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

    /**
     * Describes what owes anything, in a row.
     *
     * @param recorded by which its baselines are called
     */
    private record Owing(String name, String recorded, String state, String owner) {

        static Owing of(ReportedModule module) {
            return new Owing(
                    module.name(), module.name(), module.state(), module.owner().orElse(""));
        }

        static Owing unmapped(String name) {
            return new Owing(name, ModuleName.UNMAPPED, "", "");
        }
    }

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
                "<p class=\"one\"><strong>{}</strong> known {}{}</p>\n{}{}{}{}{}{}",
                Wording.number(known),
                known == 1 ? "violation" : "violations",
                trend().map(found -> change(Series.of(found, ReportedHistory.Point::total, STEPS)))
                        .orElse(""),
                pace(),
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
        return history.filter(Series::isAny);
    }

    /** The words are those of the goal {@code progress}. */
    private Html pace() {
        return history.flatMap(found -> found.paces().total())
                .map(total -> Html.of("<p>{}</p>\n", words(total)))
                .orElse(Html.none());
    }

    private static String words(ReportedPaces.Paced paced) {
        return paced.forecast() instanceof Forecast.Empty
                ? paced.forecast().words()
                : paced.pace().words() + ", " + paced.forecast().words();
    }

    private static String change(Series series) {
        int change = series.last() - series.first();
        String count = Wording.number(Math.abs(change));
        return change == 0
                ? ", as many as on " + series.from()
                : ", " + count + (change < 0 ? " fewer" : " more") + " than on " + series.from();
    }

    private Html modules() {
        List<Owing> owing = Stream.concat(
                        report.modules().stream().map(Owing::of),
                        debts.others(report).stream().map(Owing::unmapped))
                .filter(this::isOfInterest)
                .sorted(Comparator.comparing((Owing module) -> debts.known(module.name()))
                        .reversed())
                .toList();
        if (owing.isEmpty()) {
            return Html.none();
        }
        Table table = Table.of("Progress of modules").name("module").number("known");
        if (trend().isPresent()) {
            table.number("in 30 days").number("in twelve months").name("burn-down");
        }
        if (hasPaces()) {
            table.number("a week").name("forecast");
        }
        table.name("state").name("owner");
        owing.stream().limit(SHOWN).forEach(module -> addRow(module, table));
        return Html.all(List.of(table.html(), more(owing)));
    }

    private boolean isOfInterest(Owing module) {
        boolean owed = trend().filter(found -> Series.of(found, Series.ofModule(module.recorded()), SMALL_STEPS)
                                .most()
                        > 0)
                .isPresent();
        return owed || debts.known(module.name()) > 0;
    }

    private Html more(List<Owing> owing) {
        int known = owing.stream()
                .skip(SHOWN)
                .mapToInt(module -> debts.known(module.name()))
                .sum();
        return owing.size() <= SHOWN
                ? Html.none()
                : Html.of(
                        "<p class=\"quiet\">and {} more, with {} known in all</p>\n",
                        Wording.number(owing.size() - SHOWN),
                        Wording.number(known));
    }

    private boolean hasPaces() {
        return history.filter(found -> found.paces().total().isPresent()).isPresent();
    }

    private void addRow(Owing module, Table table) {
        List<Object> cells = new ArrayList<>(List.of(module.name(), Wording.number(debts.known(module.name()))));
        trend().ifPresent(found -> addTrend(found, Series.ofModule(module.recorded()), cells));
        if (hasPaces()) {
            addPace(history.flatMap(found -> found.paces().of(module.recorded())), cells);
        }
        cells.addAll(List.of(module.state(), module.owner()));
        table.row(cells.toArray());
    }

    private static void addTrend(
            ReportedHistory found, ToIntFunction<ReportedHistory.Point> count, List<Object> cells) {
        cells.add(since(found.day().minusDays(SOON), found, count));
        cells.add(since(found.day().minusMonths(MONTHS), found, count));
        cells.add(Chart.small(Series.of(found, count, SMALL_STEPS)));
    }

    private static void addPace(Optional<ReportedPaces.Paced> paced, List<Object> cells) {
        cells.add(paced.map(found -> found.pace().number()).orElse(""));
        cells.add(paced.map(found -> found.forecast().words()).orElse(""));
    }

    private static String since(LocalDate day, ReportedHistory found, ToIntFunction<ReportedHistory.Point> count) {
        return found.reachesBackTo(day)
                ? signed(Series.on(found.day(), found, count) - Series.on(day, found, count))
                : "";
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
