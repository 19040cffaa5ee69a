package dev.ringfence.sql.ddl;

import dev.ringfence.sql.SqlName;
import java.util.List;

/** Reads a view from behind the word {@code view}, be it created or altered. */
final class ViewStatement {

    private ViewStatement() {}

    static DdlReading read(Cursor cursor) {
        if (cursor.accept("log", "on")) {
            return new DdlReading.NoEffect();
        }
        cursor.acceptIfExists();
        SqlName view = cursor.name();
        if (!cursor.find("as")) {
            return new DdlReading.Unread("the view " + view + " has no `as`");
        }
        cursor.skip();
        return DdlReading.of(List.of(new SchemaChange.ViewCreated(view, TablesRead.of(cursor.rest()))));
    }
}
