package dev.ringfence.report.matrix;

import dev.ringfence.report.data.Report;
import dev.ringfence.report.graph.Svg;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes the matrix as a table of HTML, which is whole and open without its script. */
public final class MatrixTable {

    private static final int FEW = 12;
    private static final int SOME = 36;
    private static final int MANY = 62;

    private static final String COLOURS = """
            <li><i class="m-allowed m-3"></i>allowed</li>
            <li><i class="m-known"></i>known</li>
            <li><i class="m-new"></i>new</li>
            <li><i class="m-excepted"></i>excepted</li>
            <li><i class="m-unused"></i>may use, does not</li>
            """;

    private final Matrix matrix;
    private final CommonStart commonStart;
    private final StringBuilder html = new StringBuilder();

    private MatrixTable(Matrix matrix) {
        this.matrix = matrix;
        this.commonStart = CommonStart.of(matrix.columns());
    }

    /** Returns the table, as markup that an XML parser reads too. A page needs it once. */
    public static String html(Report report) {
        return new MatrixTable(Matrix.of(report)).written();
    }

    /** Returns how it looks. The page defines the colours {@code --bg --fg --muted --line --blue --amber --red --accent}. */
    public static String css() {
        return resource("matrix.css");
    }

    /**
     * Returns what lets it be read by keyboard and folded, to stand behind it. It dispatches an event {@code
     * ringfence:edges} with {@code from} and {@code to} in its detail, and follows the link unless that is prevented.
     */
    public static String script() {
        return resource("matrix.js");
    }

    private static String resource(String name) {
        try (InputStream text = Objects.requireNonNull(MatrixTable.class.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String written() {
        line("<div class=\"m-matrix " + size() + "\">");
        above();
        line("<div class=\"m-scroll\" role=\"region\" aria-label=\"which modules use which\" tabindex=\"0\">");
        line("<table>");
        line("<caption>" + Svg.escaped(Words.summary(matrix)) + ". A row uses a column.</caption>");
        line("<colgroup><col class=\"m-names\"/>"
                + "<col/>".repeat(matrix.columns().size()) + "<col class=\"m-debts\"/></colgroup>");
        head();
        line("<tbody>");
        matrix.rows().forEach(this::row);
        line("</tbody>");
        foot();
        line("</table>");
        line("</div>");
        line("</div>");
        return html.toString();
    }

    private void above() {
        line("<div class=\"m-above\">");
        line("<ul class=\"m-legend\">");
        line(COLOURS.strip());
        matrix.states().forEach(state -> line("<li>" + Marks.of(state) + Svg.escaped(state) + "</li>"));
        line("</ul>");
        line(
                "<button class=\"m-toggle\" type=\"button\" aria-pressed=\"true\" hidden=\"hidden\">shared modules</button>");
        line("<p class=\"m-told\" aria-hidden=\"true\"></p>");
        line("</div>");
    }

    private String size() {
        int columns = matrix.columns().size();
        return columns <= FEW ? "m-few" : columns <= SOME ? "m-some" : columns <= MANY ? "m-many" : "m-most";
    }

    private void head() {
        html.append("<thead><tr><th scope=\"col\">module</th>");
        matrix.columns()
                .forEach(column -> html.append("<th scope=\"col\"")
                        .append(lineAttributes(column))
                        .append("><span>")
                        .append(name(column))
                        .append("</span></th>"));
        line("<th scope=\"col\"><span>debt of its own</span></th></tr></thead>");
    }

    private String lineAttributes(Line module) {
        String looks = "m-" + module.kind().name().toLowerCase(Locale.ROOT) + (module.isParent() ? " m-parent" : "")
                + (matrix.isQuiet(module) ? " m-quiet" : "");
        return " class=\"" + looks + "\" data-module=\"" + Svg.escaped(module.module()) + "\" title=\""
                + Svg.escaped(module.title()) + "\"";
    }

    private String name(Line module) {
        return module.prefix().isEmpty()
                ? commonStart.markup(module.module())
                : "<small>" + Svg.escaped(module.prefix()) + "</small>" + Svg.escaped(module.shortName());
    }

    private void row(Line row) {
        html.append("<tr><th scope=\"row\"")
                .append(lineAttributes(row))
                .append(">")
                .append(Marks.of(row))
                .append(name(row))
                .append("</th>");
        matrix.columns().forEach(column -> use(row, column));
        cell(
                "",
                row.ends().stream()
                        .filter(end -> matrix.owing(end).isOwed())
                        .map(end -> TableCell.owing(row, end, matrix.owing(end), matrix.mostOwing()))
                        .collect(Collectors.joining()));
        line("</tr>");
    }

    private void use(Line row, Line column) {
        Cell cell = matrix.cell(End.open(row.module()), End.open(column.module()));
        cell(
                row.equals(column) ? " class=\"m-self\"" : "",
                cell.isEmpty() ? "" : TableCell.use(row, column, cell, matrix.folds()));
    }

    /** An empty cell is as short as XML lets it be: large matrices have tens of thousands. Browsers see no difference. */
    private void cell(String attributes, String content) {
        html.append("<td").append(attributes).append(content.isEmpty() ? "/>" : ">" + content + "</td>");
    }

    private void foot() {
        html.append("<tfoot><tr><th scope=\"row\">debt of others to it</th>");
        for (Line column : matrix.columns()) {
            cell(
                    "",
                    column.ends().stream()
                            .filter(end -> matrix.owed(end).isOwed())
                            .map(end -> TableCell.owed(column, end, matrix.owed(end)))
                            .collect(Collectors.joining()));
        }
        cell("", TableCell.total(matrix.total()));
        line("</tr></tfoot>");
    }

    private void line(String text) {
        html.append(text).append('\n');
    }
}
