package dev.ringfence.report.progress;

import dev.ringfence.progress.BurnDown;
import dev.ringfence.progress.DebtKind;
import dev.ringfence.progress.ModuleProgress;
import dev.ringfence.progress.OwnerProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * Describes a row: whose lines, of which kind, and how many.
 *
 * @param name a module, an owner, or all
 */
record Row(String name, String kind, BurnDown counts) {

    private static final int LONGEST_NAME = 30;

    /** Returns a row for each kind of which there ever was a line; all lines stand for whoever owes nothing else. */
    static List<Row> of(ModuleProgress module) {
        List<Row> rows = new ArrayList<>();
        module.kinds().forEach((kind, counts) -> rows.add(new Row(module.name(), kind.words(), counts)));
        if (rows.size() > 1) {
            rows.removeIf(row -> row.kind.equals(DebtKind.LINES.words()));
        }
        return rows;
    }

    static Row of(OwnerProgress owner) {
        return new Row(owner.owner().orElse(""), DebtKind.LINES.words(), owner.lines());
    }

    /** Writes rows below each other. */
    static List<String> texts(List<Row> rows) {
        int name = Math.min(LONGEST_NAME, widest(rows, row -> row.name.length()));
        int kind = widest(rows, row -> row.kind.length());
        int first = widest(rows, row -> digits(row.counts.first()));
        int last = widest(rows, row -> digits(row.counts.last()));
        int pace = widest(rows, row -> row.pace().length());
        String format = "%-" + name + "s  %-" + kind + "s  %" + first + "d -> %-" + last + "d  %s  %-" + pace + "s  %s";
        return rows.stream()
                .map(row -> String.format(
                        Locale.ROOT,
                        format,
                        row.name,
                        row.kind,
                        row.counts.first(),
                        row.counts.last(),
                        Bar.of(row.counts),
                        row.pace(),
                        row.counts.forecast().words()))
                .toList();
    }

    private String pace() {
        return counts.pace().perWeek() == 0
                ? " " + counts.pace().number()
                : counts.pace().words();
    }

    private static int digits(int count) {
        return String.valueOf(count).length();
    }

    private static int widest(List<Row> rows, ToIntFunction<Row> width) {
        return rows.stream().mapToInt(width).max().orElse(1);
    }
}
