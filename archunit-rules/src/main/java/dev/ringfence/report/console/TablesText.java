package dev.ringfence.report.console;

import static dev.ringfence.report.console.Summary.counted;
import static dev.ringfence.report.console.Summary.ifAny;

import dev.ringfence.tables.TablesSeen;
import java.util.Optional;

/** Writes what was looked at for tables, and what was not read; nothing where there is nothing of either. */
final class TablesText {

    private TablesText() {}

    static Optional<Line> of(TablesSeen seen) {
        if (seen.isNothing()) {
            return Optional.empty();
        }
        String left = ifAny(seen.unread(), seen.unread() == 1 ? "statement not read" : "statements not read")
                + ifAny(seen.runTime(), seen.runTime() == 1 ? "name made at run time" : "names made at run time")
                + ifAny(seen.notSeen(), "not seen");
        return Optional.of(Line.info("sql: " + counted(seen.texts(), "string") + ", "
                + counted(seen.files(), "file") + ", " + counted(seen.keys(), "key")
                + (left.isEmpty() ? "" : ";" + left.substring(1))));
    }
}
