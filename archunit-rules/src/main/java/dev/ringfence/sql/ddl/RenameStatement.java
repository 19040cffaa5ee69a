package dev.ringfence.sql.ddl;

import dev.ringfence.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code rename table a to b, c to d} and {@code rename a to b}, from behind {@code rename}. */
record RenameStatement(Cursor cursor) {

    DdlReading read() {
        if (cursor.isWord("user", "index", "column", "role")) {
            return new DdlReading.NoEffect();
        }
        cursor.acceptAny("table", "tables");
        cursor.acceptIfExists();
        List<SchemaChange> changes = new ArrayList<>();
        do {
            SqlName from = cursor.name();
            if (!cursor.accept("to")) {
                return new DdlReading.Unread("`rename` has no `to`");
            }
            changes.add(new SchemaChange.TableRenamed(from, withSchemaOf(from, cursor.name())));
        } while (cursor.acceptSign(","));
        return DdlReading.of(changes);
    }

    /** Returns the new name in the schema of the old one, where it names none itself. */
    static SqlName withSchemaOf(SqlName old, SqlName name) {
        Optional<String> schema = name.schema().or(old::schema);
        return new SqlName(schema, name.name());
    }
}
