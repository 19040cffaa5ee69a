package dev.ringfence.report.matrix;

import dev.ringfence.advice.Wording;
import dev.ringfence.report.graph.Svg;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what stands in a cell of the table. */
final class TableCell {

    private static final int PARTS = 10;

    private TableCell() {}

    /**
     * Writes the uses of a column by a row: a link to the edges, if there are any.
     *
     * @param folds whether any module folds; then {@code data-n} has all counts, since the script has to sum them
     */
    static String use(Line row, Line column, Cell cell, boolean folds) {
        String words = Svg.escaped(Words.of(row, column, cell));
        String attributes = " class=\"" + look(cell) + "\"" + (folds ? " data-n=\"" + numbers(cell) + "\"" : "");
        if (cell.kind() == Cell.Kind.UNUSED) {
            return "<i" + attributes + " role=\"img\" aria-label=\"" + words + "\" title=\"" + words + "\"></i>";
        }
        String label = cell.shown().isEmpty() ? "" : " aria-label=\"" + words + "\"";
        return "<a" + attributes + " href=\"" + Words.address(row, column) + "\"" + label + " title=\"" + words + "\">"
                + cell.shown() + "</a>";
    }

    private static String numbers(Cell cell) {
        return Stream.of(
                        cell.fresh(),
                        cell.known(),
                        cell.moved(),
                        cell.freshTables(),
                        cell.knownTables(),
                        cell.excepted(),
                        cell.allowed())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static String look(Cell cell) {
        String kind = "m-" + cell.kind().name().toLowerCase(Locale.ROOT);
        if (cell.kind() == Cell.Kind.ALLOWED) {
            return kind + " m-" + cell.shade();
        }
        return cell.shown().length() > 2 ? kind + " m-wide" : kind;
    }

    /** Writes what a row owes, with a bar as long as its part of the most that any row owes. */
    static String owing(Line row, End end, Cell cell, int most) {
        int part = (int) Math.ceil((double) PARTS * cell.debt() / Math.max(1, most));
        return debt(" class=\"m-bar m-" + part + "\"" + fold(row, end), Words.owing(row, cell), cell);
    }

    /** Writes what others owe to a column. */
    static String owed(Line column, End end, Cell cell) {
        return debt(fold(column, end), Words.owed(column, cell), cell);
    }

    /** Writes what all owe together. */
    static String total(Cell cell) {
        return Wording.number(cell.debt()) + fresh(cell);
    }

    private static String debt(String attributes, String words, Cell cell) {
        return "<span" + attributes + " title=\"" + Svg.escaped(words) + "\">" + (cell.debt() > 0 ? cell.debt() : "")
                + fresh(cell) + "</span>";
    }

    private static String fresh(Cell cell) {
        return cell.added() > 0 ? "<b>+" + cell.added() + "</b>" : "";
    }

    /** A module that holds others has both: what it owes by itself, and hidden what all in it owe. */
    private static String fold(Line module, End end) {
        if (!module.isParent()) {
            return "";
        }
        return end.isFolded() ? " data-fold=\"true\" hidden=\"hidden\"" : " data-fold=\"false\"";
    }
}
