package dev.ringfence.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a table whose first cells name their rows. */
final class Table {

    /** Says how the cells of a column stand; empty where each is a name in one line. */
    private static final String NAME = "";

    private static final String NUMBER = "number";
    private static final String PROSE = "prose";

    private final String label;
    private final List<Html> heads = new ArrayList<>();
    private final List<Html> kinds = new ArrayList<>();
    private final List<Html> rows = new ArrayList<>();

    private Table(String label) {
        this.label = label;
    }

    /** Begins a table; the label says what it holds, to whoever does not see the heading above it. */
    static Table of(String label) {
        return new Table(label);
    }

    /** Adds a column of names. */
    Table name(String head) {
        return column(head, NAME);
    }

    /** Adds a column of sentences, which may take several lines. */
    Table prose(String head) {
        return column(head, PROSE);
    }

    /** Adds a column of numbers, which stand at the right. */
    Table number(String head) {
        return column(head, NUMBER);
    }

    private Table column(String head, String kind) {
        Html attribute = kind.isEmpty() ? Html.none() : Html.of(" class=\"{}\"", kind);
        kinds.add(attribute);
        heads.add(Html.of("<th scope=\"col\"{}>{}</th>", attribute, head));
        return this;
    }

    /** Adds a row, with a cell for each column: markup, or what is shown as text. */
    Table row(Object... cells) {
        Html rest = Html.all(
                IntStream.range(1, cells.length).mapToObj(at -> Html.of("<td{}>{}</td>", kinds.get(at), cells[at])));
        rows.add(Html.of("<tr><th scope=\"row\">{}</th>{}</tr>\n", cells[0], rest));
        return this;
    }

    Html html() {
        return Html.of("""
                <div class="wide" role="group" aria-label="{}" tabindex="0"><table>
                <thead><tr>{}</tr></thead>
                <tbody>
                {}</tbody></table></div>
                """, label, Html.all(heads), Html.all(rows));
    }
}
