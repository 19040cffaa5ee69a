package dev.ringfence.sql.ddl;

import dev.ringfence.sql.SqlName;
import java.util.Optional;

/** Reads how {@code alter} gives a table or a view another name, or another schema. */
record NewName(SqlName old, Cursor cursor) {

    Optional<SqlName> read() {
        if (cursor.accept("set", "schema")) {
            return Optional.of(new SqlName(Optional.of(cursor.part()), old.name()));
        }
        if (cursor.accept("rename", "to") || cursor.accept("rename", "as")) {
            return Optional.of(RenameStatement.withSchemaOf(old, cursor.name()));
        }
        return Optional.empty();
    }
}
