package dev.ringfence.sql.ddl;

import dev.ringfence.sql.SqlName;
import java.util.List;
import java.util.Locale;

/** A change of a schema is one of these; names of columns and keys are in lower case. */
public sealed interface SchemaChange {

    /** A table is created, with its keys; nothing happens where it {@code mayExist} and does. */
    record TableCreated(SqlName table, boolean mayExist, List<ForeignKey> keys) implements SchemaChange {}

    /** A table is dropped, and the keys that look at it go too where they are checked. */
    record TableDropped(SqlName table) implements SchemaChange {}

    /** From here on a table that is dropped takes the keys that look at it along, or, as in MySQL, leaves them. */
    record KeysChecked(boolean checked) implements SchemaChange {}

    /** A schema is dropped with what is in it. */
    record SchemaDropped(String schema) implements SchemaChange {}

    /** A view gets another name, or another schema. */
    record ViewRenamed(SqlName view, SqlName to) implements SchemaChange {}

    /** A table gets another name, or another schema; some databases say it so of views too. */
    record TableRenamed(SqlName table, SqlName to) implements SchemaChange {}

    /** A table, a view or a key gets another name; only the state tells which it is. */
    record ObjectRenamed(SqlName object, SqlName to) implements SchemaChange {}

    /**
     * A key is added to a table.
     *
     * @param mayMiss whether the statement allows that there is no such table
     */
    record KeyAdded(SqlName table, ForeignKey key, boolean mayMiss) implements SchemaChange {}

    /**
     * A constraint is dropped by its name.
     *
     * @param surelyKey whether the statement says that it is a foreign key; else it may be any constraint
     * @param mayMiss whether the statement allows that there is none
     */
    record KeyDropped(SqlName table, String name, boolean surelyKey, boolean mayMiss) implements SchemaChange {
        public KeyDropped {
            name = name.toLowerCase(Locale.ROOT);
        }
    }

    /** All keys of a table are dropped. */
    record KeysDropped(SqlName table) implements SchemaChange {}

    /** A constraint gets another name. */
    record KeyRenamed(SqlName table, String name, String to) implements SchemaChange {
        public KeyRenamed {
            name = name.toLowerCase(Locale.ROOT);
            to = to.toLowerCase(Locale.ROOT);
        }
    }

    /** A column is dropped, and the keys over it go too. */
    record ColumnDropped(SqlName table, String column) implements SchemaChange {
        public ColumnDropped {
            column = column.toLowerCase(Locale.ROOT);
        }
    }

    /** A column gets another name, and the keys over it follow. */
    record ColumnRenamed(SqlName table, String column, String to) implements SchemaChange {
        public ColumnRenamed {
            column = column.toLowerCase(Locale.ROOT);
            to = to.toLowerCase(Locale.ROOT);
        }
    }

    /** A view is created or replaced; it reads these tables or views, in the order of their names. */
    record ViewCreated(SqlName view, List<SqlName> reads) implements SchemaChange {}

    /** A view is dropped, whatever its kind. */
    record ViewDropped(SqlName view) implements SchemaChange {}
}
