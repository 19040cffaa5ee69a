package dev.ringfence.report.matrix;

import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds which modules use which: rows use columns, and both stand in the same order. */
final class Matrix {

    private final List<Line> lines;
    private final Map<String, Line> byName;
    private final Map<Ends, Cell> cells = new HashMap<>();
    private final Map<End, Cell> owing = new HashMap<>();
    private final Map<End, Cell> owed = new HashMap<>();

    private record Ends(End row, End column) {}

    private Matrix(List<Line> lines) {
        this.lines = lines;
        byName = lines.stream().collect(Collectors.toMap(Line::module, Function.identity()));
    }

    static Matrix of(Report report) {
        Matrix matrix = new Matrix(Lines.of(report));
        report.uses().forEach(matrix::add);
        return matrix;
    }

    private void add(ReportedUse use) {
        Cell cell = Cell.of(use);
        List<End> to = ends(use.to());
        for (End row : ends(use.from())) {
            to.forEach(column -> add(row, column, cell));
            owing.merge(row, cell.owed(), Cell::plus);
        }
        to.stream()
                .filter(column -> !column.covers(use.from()))
                .forEach(column -> owed.merge(column, cell.owed(), Cell::plus));
    }

    /** Uses within a module vanish when it is folded; only what is owed is told, since nobody may overlook that. */
    private void add(End row, End column, Cell cell) {
        if (!row.hides(column) && !column.hides(row)) {
            boolean isWithin = row.isFolded() && row.equals(column);
            cells.merge(new Ends(row, column), isWithin ? cell.owed() : cell, Cell::plus);
        }
    }

    /** Returns every row or column in which a module may be told. */
    private List<End> ends(String module) {
        Line line = byName.get(module);
        if (line == null) {
            return List.of();
        }
        return Stream.concat(line.ends().stream(), line.holders().stream().map(End::folded))
                .toList();
    }

    List<Line> rows() {
        return lines.stream().filter(Line::isRow).toList();
    }

    List<Line> columns() {
        return lines;
    }

    Cell cell(End row, End column) {
        return cells.getOrDefault(new Ends(row, column), Cell.EMPTY);
    }

    /** Returns what a row owes, whomever. */
    Cell owing(End row) {
        return owing.getOrDefault(row, Cell.EMPTY);
    }

    /** Returns what others owe to a column. */
    Cell owed(End column) {
        return owed.getOrDefault(column, Cell.EMPTY);
    }

    /** Returns the states of modules that are on their way out, or locked. */
    SortedSet<String> states() {
        return rows().stream()
                .filter(row -> !row.isActive())
                .map(Line::state)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Says whether any module holds others. */
    boolean folds() {
        return lines.stream().anyMatch(Line::isParent);
    }

    /** Says whether nobody owes anything to a module that everybody may use: such a column is in the way. */
    boolean isQuiet(Line column) {
        return column.kind() == Line.Kind.SHARED
                && column.ends().stream().noneMatch(end -> owed(end).isOwed());
    }

    /** Returns the most that any row owes. */
    int mostOwing() {
        return owing.values().stream().mapToInt(Cell::debt).max().orElse(0);
    }

    /** Returns what all owe together. */
    Cell total() {
        return rows().stream().map(row -> owing(End.open(row.module()))).reduce(Cell.EMPTY, Cell::plus);
    }
}
