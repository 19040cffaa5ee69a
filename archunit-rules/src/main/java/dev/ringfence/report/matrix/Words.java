package dev.ringfence.report.matrix;

import dev.ringfence.advice.Wording;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Says what a cell shows, for whoever does not see its colour. */
final class Words {

    private Words() {}

    static String of(Line row, Line column, Cell cell) {
        if (row.equals(column)) {
            return "within " + row.module() + ": " + cell.counts();
        }
        return cell.kind() == Cell.Kind.UNUSED
                ? row.module() + " may use " + column.module() + ", and does not"
                : row.module() + " uses " + column.module() + ": " + cell.counts();
    }

    static String owing(Line row, Cell cell) {
        return row.module() + " owes " + owed(cell);
    }

    static String owed(Line column, Cell cell) {
        return "others owe " + column.module() + " " + owed(cell);
    }

    static String owed(Cell cell) {
        String known = Wording.number(cell.debt()) + " known";
        return cell.added() == 0 ? known : known + " and " + Wording.number(cell.added()) + " new";
    }

    /** Says in one line what the matrix has. */
    static String summary(Matrix matrix) {
        Cell total = matrix.total();
        long modules = matrix.columns().stream()
                .filter(column -> column.told().isPresent())
                .count();
        String known = Wording.number(total.debt()) + (total.debt() == 1 ? " known edge" : " known edges");
        return Wording.number(modules)
                + (modules == 1 ? " module, " : " modules, ")
                + known
                + (total.added() == 0 ? "" : " and " + Wording.number(total.added()) + " new");
    }

    /** Returns the address, within the page and as an attribute has it, of the edges from one module to another. */
    static String address(Line row, Line column) {
        return "#from=" + encoded(row.module()) + "&amp;to=" + encoded(column.module());
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
