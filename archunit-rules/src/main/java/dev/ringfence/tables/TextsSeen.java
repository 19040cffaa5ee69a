package dev.ringfence.tables;

import dev.ringfence.sql.uses.SqlReading;
import dev.ringfence.sql.uses.TableUse;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds what the texts of a class do with tables, by the names that were known.
 *
 * @param uses each use of a table
 * @param texts how many texts use any, or could not be read
 * @param runTime at how many places the name of a table is made at run time
 * @param unread how many texts nobody could read
 */
public record TextsSeen(List<TableUse> uses, int texts, int runTime, int unread) {

    /** Holds what no text at all does. */
    public static final TextsSeen NONE = new TextsSeen(List.of(), 0, 0, 0);

    /** Keeps what nobody can change. */
    public TextsSeen {
        uses = List.copyOf(uses);
    }

    /** Returns the same, and what one more text does. */
    TextsSeen plus(SqlReading reading) {
        boolean isOfTables = !reading.uses().isEmpty() || reading.unread();
        if (!isOfTables && reading.runTimeNames() == 0) {
            return this;
        }
        List<TableUse> all = new ArrayList<>(uses);
        all.addAll(reading.uses());
        return new TextsSeen(
                all,
                texts + (isOfTables ? 1 : 0),
                runTime + reading.runTimeNames(),
                unread + (reading.unread() ? 1 : 0));
    }
}
