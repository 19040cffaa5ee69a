package dev.ringfence.sql.uses;

import java.util.List;

/**
 * A reading is what was understood of a text.
 *
 * @param uses the uses of known tables, one for each table and access, by their offset
 * @param runTimeNames in how many places of a table the name comes at run time
 * @param unread whether the text looks like a whole statement, names a known table, and nothing was understood of it
 */
public record SqlReading(List<TableUse> uses, int runTimeNames, boolean unread) {

    static final SqlReading NOTHING = new SqlReading(List.of(), 0, false);

    /** Takes a copy of the uses. */
    public SqlReading {
        uses = List.copyOf(uses);
    }
}
