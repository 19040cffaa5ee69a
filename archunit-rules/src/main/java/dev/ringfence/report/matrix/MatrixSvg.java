package dev.ringfence.report.matrix;

import dev.ringfence.advice.Wording;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.graph.Svg;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Draws the matrix as a picture that stands alone.
 *
 * <p>Modules in modules are drawn as long as all fit. A larger picture counts them for the ones that hold them.
 */
public final class MatrixSvg {

    private static final int MOST_COLUMNS = 80;
    private static final double MARGIN = 20;
    private static final double CELL = 18;
    private static final double GAP = 1.5;
    private static final double LETTER = 7;
    private static final double BASELINE = 13;
    private static final double SLANT = 60;
    private static final double ABOVE = 96;
    private static final double BELOW = 60;
    private static final double BAR = 110;
    private static final double NUMBER = 70;
    private static final double NARROWEST_NAMES = 140;
    private static final double NARROWEST = 820;

    private final Matrix matrix;
    private final Svg svg = new Svg();
    private final List<Shown> rows;
    private final List<Shown> columns;
    private final CommonStart commonStart;
    private final double longest;
    private final double left;
    private final double top;
    private final double right;

    private record Shown(Line line, End end) {}

    private MatrixSvg(Matrix matrix) {
        this.matrix = matrix;
        boolean isFolded = matrix.folds() && matrix.columns().size() > MOST_COLUMNS;
        rows = shown(matrix.rows(), isFolded);
        columns = shown(matrix.columns(), isFolded);
        commonStart = CommonStart.of(matrix.columns());
        longest = LETTER
                * columns.stream()
                        .mapToInt(column -> name(column).length())
                        .max()
                        .orElse(0);
        left = MARGIN + CELL + Math.max(NARROWEST_NAMES, longest);
        top = ABOVE + longest * Math.sin(Math.toRadians(SLANT));
        right = left + columns.size() * CELL;
    }

    /** Returns the whole picture, which follows the reader's choice of light or dark. */
    public static String of(Report report) {
        return new MatrixSvg(Matrix.of(report)).drawn(report.project());
    }

    private String name(Shown shown) {
        return commonStart.shown(shown.line().module());
    }

    private static List<Shown> shown(List<Line> lines, boolean isFolded) {
        return lines.stream()
                .filter(line -> !isFolded || line.holders().isEmpty())
                .map(line -> new Shown(line, new End(line.module(), isFolded && line.isParent())))
                .toList();
    }

    private String drawn(String project) {
        String width = Svg.number(Math.max(NARROWEST, right + BAR + NUMBER + MARGIN));
        String height = Svg.number(top + rows.size() * CELL + BELOW);
        String summary = Svg.escaped(project + ": " + Words.summary(matrix));
        svg.line("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height + "\" width=\""
                + width + "\" height=\"" + height + "\" role=\"img\" aria-label=\"" + summary + "\">");
        svg.line("<title>" + summary + "</title>");
        svg.line(SvgStyle.TEXT.strip());
        svg.line("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>");
        svg.line(text("head", MARGIN, 30, summary));
        legend();
        IntStream.range(0, rows.size()).forEach(this::row);
        IntStream.range(0, columns.size()).forEach(this::column);
        svg.line(text("dim", right + CELL, top - 6, "debt of its own"));
        svg.line(text("dim name", left - 6, y(rows.size()) + BASELINE + 4, "debt of others to it"));
        return svg.line("</svg>").toString();
    }

    private void legend() {
        boolean isFolded = columns.size() < matrix.columns().size();
        svg.line(text(
                "dim",
                MARGIN,
                52,
                "A row uses a column."
                        + (isFolded ? " Modules in modules are counted for the ones that hold them." : "")));
        double x = MARGIN;
        for (List<String> entry : List.of(
                List.of("allowed m-3", "allowed"),
                List.of("known", "known"),
                List.of("new", "new"),
                List.of("excepted", "excepted"))) {
            svg.line(square(entry.get(0), x, 62) + text("dim", x + CELL + 4, 62 + BASELINE, entry.get(1)));
            x += CELL + 14 + entry.get(1).length() * LETTER + MARGIN;
        }
        svg.line(dot(x, 62) + text("dim", x + CELL, 62 + BASELINE, "may use, does not"));
        x += CELL + "may use, does not".length() * LETTER + MARGIN;
        for (String state : matrix.states()) {
            svg.line(mark(state, x, 62) + text("dim", x + CELL, 62 + BASELINE, Svg.escaped(state)));
            x += CELL + state.length() * LETTER + MARGIN;
        }
    }

    private void row(int at) {
        Shown row = rows.get(at);
        double y = y(at);
        if (at % 2 == 1) {
            svg.line("<rect class=\"stripe\" x=\"" + Svg.number(MARGIN) + "\" y=\"" + Svg.number(y) + "\" width=\""
                    + Svg.number(right - MARGIN) + "\" height=\"" + Svg.number(CELL) + "\"/>");
        }
        svg.line("<g><title>" + Svg.escaped(row.line().title()) + "</title>"
                + mark(row.line().state(), MARGIN, y)
                + text("name", left - 6, y + BASELINE, Svg.escaped(name(row))) + "</g>");
        IntStream.range(0, columns.size()).forEach(column -> cell(row, columns.get(column), x(column), y));
        Cell owing = matrix.owing(row.end());
        if (owing.isOwed()) {
            bar(row, owing, y);
        }
    }

    private static String mark(String state, double x, double y) {
        String drawing = Marks.drawing(state);
        return drawing.isEmpty()
                ? ""
                : "<path class=\"mark\" fill-rule=\"evenodd\" transform=\"translate(" + Svg.number(x) + " "
                        + Svg.number(y + 3) + ") scale(0.75)\" d=\"" + drawing + "\"/>";
    }

    private void cell(Shown row, Shown column, double x, double y) {
        Cell cell = matrix.cell(row.end(), column.end());
        boolean isSelf = row.equals(column);
        if (isSelf) {
            svg.line("<path class=\"self\" d=\"M" + Svg.number(x) + " " + Svg.number(y) + " l" + Svg.number(CELL) + " "
                    + Svg.number(CELL) + "\"/>");
        }
        if (!cell.isEmpty()) {
            svg.line("<g><title>" + Svg.escaped(Words.of(row.line(), column.line(), cell)) + "</title>"
                    + drawing(cell, x, y) + "</g>");
        }
    }

    private static String drawing(Cell cell, double x, double y) {
        String kind = cell.kind().name().toLowerCase(Locale.ROOT);
        return switch (cell.kind()) {
            case EMPTY -> "";
            case UNUSED -> dot(x, y);
            case ALLOWED -> square(kind + " m-" + cell.shade(), x, y);
            case EXCEPTED -> square(kind, x, y);
            case KNOWN, NEW ->
                square(kind, x, y) + text(count(kind, cell), x + CELL / 2, y + BASELINE - 1, cell.shown());
        };
    }

    private static String count(String kind, Cell cell) {
        return "count " + kind + "-count" + (cell.shown().length() > 2 ? " wide" : "");
    }

    private static String square(String look, double x, double y) {
        String side = Svg.number(CELL - 2 * GAP);
        return "<rect class=\"" + look + "\" x=\"" + Svg.number(x + GAP) + "\" y=\"" + Svg.number(y + GAP)
                + "\" width=\"" + side + "\" height=\"" + side + "\" rx=\"2\"/>";
    }

    private static String dot(double x, double y) {
        return "<circle class=\"unused\" cx=\"" + Svg.number(x + CELL / 2) + "\" cy=\"" + Svg.number(y + CELL / 2)
                + "\" r=\"1.6\"/>";
    }

    private void bar(Shown row, Cell owing, double y) {
        double length = BAR * owing.debt() / Math.max(1, matrix.mostOwing());
        svg.line("<g><title>" + Svg.escaped(Words.owing(row.line(), owing)) + "</title><rect class=\"known\" x=\""
                + Svg.number(right + CELL) + "\" y=\"" + Svg.number(y + 5) + "\" width=\"" + Svg.number(length)
                + "\" height=\"" + Svg.number(CELL - 10) + "\"/>"
                + text("dim", right + CELL + length + 6, y + BASELINE, debt(owing)) + "</g>");
    }

    private static String debt(Cell cell) {
        String fresh = cell.added() > 0 ? "<tspan class=\"more\">+" + cell.added() + "</tspan>" : "";
        return cell.debt() > 0 ? Wording.number(cell.debt()) + " " + fresh : fresh;
    }

    private void column(int at) {
        Shown column = columns.get(at);
        svg.line("<g><title>" + Svg.escaped(column.line().title()) + "</title>"
                + turned("", x(at) + BASELINE, top - 4, -SLANT, Svg.escaped(name(column))) + "</g>");
        Cell owed = matrix.owed(column.end());
        if (owed.isOwed()) {
            svg.line("<g><title>" + Svg.escaped(Words.owed(column.line(), owed)) + "</title>"
                    + turned("dim name", x(at) + BASELINE, y(rows.size()) + 5, -90, debt(owed)) + "</g>");
        }
    }

    private static String text(String look, double x, double y, String text) {
        return "<text class=\"" + look + "\" x=\"" + Svg.number(x) + "\" y=\"" + Svg.number(y) + "\">" + text
                + "</text>";
    }

    private static String turned(String look, double x, double y, double degrees, String text) {
        return "<text class=\"" + look + "\" transform=\"translate(" + Svg.number(x) + " " + Svg.number(y) + ") rotate("
                + Svg.number(degrees) + ")\">" + text + "</text>";
    }

    private double x(int column) {
        return left + column * CELL;
    }

    private double y(int row) {
        return top + row * CELL;
    }
}
