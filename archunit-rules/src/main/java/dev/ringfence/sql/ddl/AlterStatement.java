package dev.ringfence.sql.ddl;

import dev.ringfence.sql.SqlName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a statement from behind {@code alter}. */
record AlterStatement(Cursor cursor) {

    DdlReading read() {
        cursor.acceptAny("ignore", "online", "offline", "foreign", "materialized", "force");
        if (cursor.accept("table")) {
            return table();
        }
        if (cursor.accept("view")) {
            return view();
        }
        if (cursor.accept("schema")) {
            return transfer();
        }
        if (cursor.isWord("procedure", "proc", "function", "trigger", "package", "event")) {
            return new DdlReading.NotSeen("a " + cursor.take().toLowerCase(Locale.ROOT));
        }
        return new DdlReading.NoEffect();
    }

    private DdlReading table() {
        boolean mayMiss = cursor.acceptIfExists();
        cursor.accept("only");
        boolean temporary = cursor.isHash();
        SqlName table = cursor.name();
        cursor.acceptSign("*");
        List<SchemaChange> changes = new TableActions(table, mayMiss, cursor).read();
        return temporary ? new DdlReading.NoEffect() : DdlReading.of(changes);
    }

    private DdlReading view() {
        Cursor definition = cursor.copy();
        cursor.acceptIfExists();
        SqlName view = cursor.name();
        Optional<SqlName> renamed = new NewName(view, cursor).read();
        if (renamed.isPresent()) {
            return DdlReading.of(List.of(new SchemaChange.ViewRenamed(view, renamed.get())));
        }
        boolean redefined = cursor.copy().find("as", "select") && !cursor.isWord("alter", "set", "compile", "owner");
        return redefined ? ViewStatement.read(definition) : new DdlReading.NoEffect();
    }

    /** Reads SQL Server's {@code alter schema a transfer b.t}. */
    private DdlReading transfer() {
        SqlName schema = cursor.name();
        if (!cursor.accept("transfer")) {
            return new DdlReading.NoEffect();
        }
        if (cursor.accept("object")) {
            cursor.acceptSign("::");
        }
        SqlName table = cursor.name();
        SqlName moved = new SqlName(Optional.of(schema.name()), table.name());
        return DdlReading.of(List.of(new SchemaChange.ObjectRenamed(table, moved)));
    }
}
