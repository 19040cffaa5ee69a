package dev.ringfence.schema;

import dev.ringfence.map.Place;
import dev.ringfence.schema.step.SchemaProblem;
import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.ddl.ForeignKey;
import java.util.List;
import java.util.SortedMap;

/**
 * Holds the schema that a project's migrations lead to; everything is sorted, and says where it stands.
 *
 * @param tables the tables that were created and are left, with the statement that creates each
 * @param keys the foreign keys that are left
 * @param views the views that are left
 * @param renames the renames of tables and views, by the old name
 * @param counts what was read, and what not
 * @param problems what stands in the way of reading
 */
public record Schema(
        SortedMap<SqlName, Place> tables,
        List<Key> keys,
        List<View> views,
        List<Rename> renames,
        Counts counts,
        List<SchemaProblem> problems) {

    /** A foreign key belongs to a table and looks at another one, or at its own. */
    public record Key(SqlName table, ForeignKey key, Place place) implements Comparable<Key> {

        /** Returns the table that the key looks at. */
        public SqlName references() {
            return key.references();
        }

        @Override
        public int compareTo(Key other) {
            int order = table.compareTo(other.table);
            order = order != 0 ? order : references().compareTo(other.references());
            order = order != 0 ? order : key.toString().compareTo(other.key.toString());
            return order != 0 ? order : place.compareTo(other.place);
        }
    }

    /** A view reads tables, or other views. */
    public record View(SqlName view, List<SqlName> reads, Place place) implements Comparable<View> {
        @Override
        public int compareTo(View other) {
            int order = view.compareTo(other.view);
            order = order != 0 ? order : reads.toString().compareTo(other.reads.toString());
            return order != 0 ? order : place.compareTo(other.place);
        }
    }

    /** A table or view of the old name got the new one. */
    public record Rename(SqlName old, SqlName name, Place place) implements Comparable<Rename> {
        @Override
        public int compareTo(Rename other) {
            int order = old.compareTo(other.old);
            order = order != 0 ? order : name.compareTo(other.name);
            return order != 0 ? order : place.compareTo(other.place);
        }
    }

    /** Names a place that was met and not read, and says why. */
    public record Left(Place place, String why) implements Comparable<Left> {
        @Override
        public int compareTo(Left other) {
            int order = place.compareTo(other.place);
            return order != 0 ? order : why.compareTo(other.why);
        }
    }

    /**
     * Counts what was read; what stands in several histories counts once in each.
     *
     * @param histories the histories
     * @param statements the statements and changes in them, whatever became of them
     * @param notSeen what may change the schema when it runs: routines, blocks, names made at run time
     * @param unread the statements that could not be read
     */
    public record Counts(int histories, int statements, List<Left> notSeen, List<Left> unread) {}
}
