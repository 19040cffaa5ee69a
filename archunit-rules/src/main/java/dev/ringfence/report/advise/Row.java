package dev.ringfence.report.advise;

import dev.ringfence.extract.Candidate;
import dev.ringfence.extract.Changes;
import dev.ringfence.extract.Cost;
import dev.ringfence.extract.Measured;
import dev.ringfence.extract.TableUses;
import dev.ringfence.extract.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Writes what was measured of a module on one line; what is not known is {@code ?}. */
record Row(Candidate candidate, int entryPoints) {

    private static final String UNKNOWN = "?";

    /** Writes rows below each other. */
    static List<String> texts(List<Row> rows) {
        return texts(rows, Row::columns);
    }

    /** Writes rows below each other, and of a module that is kept why it is, in the place of its numbers. */
    static List<String> shortTexts(List<Row> rows) {
        return texts(rows, row -> row.isKept() ? row.reasons() : row.columns());
    }

    private static List<String> texts(List<Row> rows, Function<Row, String> rest) {
        int verdict = widest(rows, row -> row.verdict().length());
        int name = widest(rows, row -> row.name().length());
        int cost =
                widest(rows, row -> String.valueOf(row.candidate.cost().cuts()).length());
        String format = "%-" + verdict + "s  %-" + name + "s  cost %" + cost + "d  %s";
        return rows.stream()
                .map(row -> String.format(
                        Locale.ROOT,
                        format,
                        row.verdict(),
                        row.name(),
                        row.candidate.cost().cuts(),
                        rest.apply(row)))
                .toList();
    }

    private static int widest(List<Row> rows, ToIntFunction<Row> width) {
        return rows.stream().mapToInt(width).max().orElse(1);
    }

    private String verdict() {
        return candidate.verdict().words();
    }

    boolean isKept() {
        return candidate.verdict().kind() == Verdict.Kind.KEEP;
    }

    String name() {
        return candidate.module().name().value();
    }

    private String columns() {
        Measured measured = candidate.measured();
        int cut = measured.cut().weight();
        return "in " + measured.coupling().in().size() + " out "
                + measured.coupling().out().size() + " cycles "
                + measured.cut().ways().size() + (cut > 0 ? " (" + cut + ")" : "")
                + " tables " + known(measured.tables().map(TableUses::lines))
                + " keys " + known(measured.tables().map(TableUses::keys)) + " tx ?  "
                + commits(measured.changes()) + "  behind " + measured.behind() + " of " + entryPoints;
    }

    private static String commits(Optional<Changes> changes) {
        OptionalInt alone = changes.map(Changes::alonePercent).orElseGet(OptionalInt::empty);
        boolean isOne = changes.filter(found -> found.commits() == 1).isPresent();
        return known(changes.map(Changes::commits)) + (isOne ? " commit, " : " commits, ")
                + (alone.isPresent() ? String.valueOf(alone.getAsInt()) : UNKNOWN) + " % alone";
    }

    private static String known(Optional<Integer> count) {
        return count.map(String::valueOf).orElse(UNKNOWN);
    }

    /** Shows every addend of the cost. */
    String addends() {
        return "cost " + candidate.cost().cuts() + " = "
                + candidate.cost().addends().stream().map(Row::text).collect(Collectors.joining(" + "));
    }

    private static String text(Cost.Addend addend) {
        String count =
                addend.count().isPresent() ? String.valueOf(addend.count().getAsInt()) : UNKNOWN;
        return addend.words() + " " + (addend.weight() == 1 ? "" : addend.weight() + " x ") + count;
    }

    /** Says which tests decided. */
    String because() {
        return "because " + reasons();
    }

    private String reasons() {
        return String.join("; ", candidate.verdict().because());
    }
}
