package dev.ringfence.report.page;

import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedException;
import dev.ringfence.report.data.ReportedHistory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lists the exceptions of the map, the one that ends first above the others. */
final class ExceptionsTable {

    private ExceptionsTable() {}

    static Optional<Section> of(Report report, Optional<ReportedHistory> history) {
        return report.exceptions().isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "exceptions",
                        "Exceptions",
                        "Exceptions",
                        table(report, history.map(ReportedHistory::day)).html()));
    }

    /** Returns the exceptions by their last day; those without one are the last. */
    static List<ReportedException> sorted(Report report) {
        return report.exceptions().stream()
                .sorted(Comparator.comparing(exception -> exception.until().orElse(LocalDate.MAX)))
                .toList();
    }

    private static Table table(Report report, Optional<LocalDate> day) {
        Table table = Table.of("Exceptions").name("from").name("to");
        day.ifPresent(known -> table.number("days left"));
        table.name("until").name("owner").prose("because").name("where");
        sorted(report).forEach(exception -> addRow(exception, report, day, table));
        return table;
    }

    private static void addRow(ReportedException exception, Report report, Optional<LocalDate> day, Table table) {
        List<Object> cells = new ArrayList<>(List.of(
                Html.of("<code>{}</code>", exception.from()),
                Html.of("<code>{}</code>", exception.to().or(exception::rule).orElse(""))));
        day.ifPresent(known -> cells.add(left(exception, known)));
        cells.addAll(List.of(
                exception.until().map(LocalDate::toString).orElse("no end"),
                exception.owner().orElse(""),
                exception.because().orElse(""),
                Html.of("<code>{}</code>", report.shownFromTop(exception.place()))));
        table.row(cells.toArray());
    }

    private static Html left(ReportedException exception, LocalDate day) {
        return exception.until().map(until -> left(daysLeft(until, day))).orElse(Html.none());
    }

    private static Html left(long days) {
        return days < 0 ? Html.of("<strong class=\"red\">over</strong>") : Html.of("{}", days);
    }

    /** Counts the days on which an exception still holds, besides today. */
    static long daysLeft(LocalDate until, LocalDate day) {
        return ChronoUnit.DAYS.between(day, until);
    }
}
