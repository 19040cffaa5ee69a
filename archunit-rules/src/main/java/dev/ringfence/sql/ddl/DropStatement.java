package dev.ringfence.sql.ddl;

import dev.ringfence.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a statement from behind {@code drop}. */
record DropStatement(Cursor cursor) {

    DdlReading read() {
        cursor.acceptAny("temporary", "materialized", "foreign", "external");
        if (cursor.acceptAny("table", "tables")) {
            return each(SchemaChange.TableDropped::new);
        }
        if (cursor.acceptAny("view", "views")) {
            return cursor.accept("log", "on") ? new DdlReading.NoEffect() : each(SchemaChange.ViewDropped::new);
        }
        if (cursor.accept("schema")) {
            return each(name -> new SchemaChange.SchemaDropped(name.name()));
        }
        return new DdlReading.NoEffect();
    }

    private DdlReading each(Function<SqlName, SchemaChange> change) {
        cursor.acceptIfExists();
        List<SchemaChange> changes = new ArrayList<>();
        do {
            boolean temporary = cursor.isHash();
            SchemaChange dropped = change.apply(cursor.name());
            if (!temporary) {
                changes.add(dropped);
            }
        } while (cursor.acceptSign(","));
        return DdlReading.of(changes);
    }
}
