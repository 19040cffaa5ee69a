package dev.ringfence.extract;

import dev.ringfence.map.Edge;
import java.util.List;

/**
 * Holds what binds a module to others by tables, each list sorted. A read that is open to the user is one of them: the
 * table is shared all the same.
 *
 * @param owned how many tables of it were found
 * @param in uses of its tables by other code
 * @param out its uses of tables of other modules
 * @param keysIn foreign keys of other modules to its tables
 * @param keysOut foreign keys of its tables to those of others
 * @param relations associations of entities over its border, both ways
 * @param fills who changes the tables that are used over its border, of the code that owns them
 */
public record TableUses(
        int owned,
        List<Edge> in,
        List<Edge> out,
        List<Edge> keysIn,
        List<Edge> keysOut,
        List<Edge> relations,
        List<Edge> fills) {

    /** Says why nothing is known of tables, where nothing is. */
    public static final String UNKNOWN = "no module of the map says which tables it owns";

    /** Counts the uses of tables, both ways. */
    public int lines() {
        return in.size() + out.size();
    }

    /** Counts the foreign keys, both ways. */
    public int keys() {
        return keysIn.size() + keysOut.size();
    }
}
