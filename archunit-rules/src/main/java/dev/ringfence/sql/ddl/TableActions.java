package dev.ringfence.sql.ddl;

import dev.ringfence.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@code alter table} does, from behind the table's name: actions, divided by commas. */
final class TableActions {

    private static final String[] VERBS = {
        "add", "drop", "rename", "change", "modify", "alter", "set", "with", "attach", "detach", "enable", "disable"
    };

    private final SqlName table;
    private final boolean mayMiss;
    private final Cursor cursor;
    private final List<SchemaChange> changes = new ArrayList<>();
    private final DroppedParts dropped;

    TableActions(SqlName table, boolean mayMiss, Cursor cursor) {
        this.table = table;
        this.mayMiss = mayMiss;
        this.cursor = cursor;
        this.dropped = new DroppedParts(table, changes);
    }

    List<SchemaChange> read() {
        String verb = "";
        do {
            Cursor action = new Cursor(cursor.upToComma());
            if (action.accept("with", "check") || action.accept("with", "nocheck")) {
                verb = "add";
            }
            verb = action.isWord(VERBS) ? action.first() : verb;
            action(verb, action);
        } while (cursor.acceptSign(","));
        return List.copyOf(changes);
    }

    /** Reads one action; the verb is that of an earlier action where this one has none, as SQL Server allows. */
    private void action(String verb, Cursor action) {
        switch (verb) {
            case "add" -> add(action);
            case "drop" -> dropped.read(action);
            case "rename" -> rename(action);
            case "change" -> change(action);
            case "modify", "alter" -> modify(action);
            case "attach" -> attach(action);
            default -> new NewName(table, action).read().ifPresent(this::renamed);
        }
    }

    private void add(Cursor action) {
        while (action.accept("add")) {
            action.acceptAny("column", "columns");
            action.acceptIfExists();
            if (action.isSign("(")) {
                action.entries().forEach(this::added);
            } else {
                added(new Cursor(action.upTo("add")));
            }
        }
        if (!action.isDone() && !action.isSign(")")) {
            added(action);
        }
    }

    private void added(Cursor part) {
        TablePart.key(part).ifPresent(key -> changes.add(new SchemaChange.KeyAdded(table, key, mayMiss)));
    }

    private void rename(Cursor action) {
        Optional<SqlName> renamed = new NewName(table, action).read();
        if (renamed.isPresent()) {
            renamed(renamed.get());
            return;
        }
        action.accept("rename");
        if (action.isWord("index", "key", "partition", "attribute") && !action.isWordAt(1, "to")) {
            return;
        }
        boolean constraint = action.accept("constraint");
        boolean column = !constraint && !action.isWordAt(1, "to") && action.accept("column");
        action.acceptIfExists();
        SqlName old = action.name();
        if (action.accept("to")) {
            String name = action.part();
            changes.add(
                    constraint
                            ? new SchemaChange.KeyRenamed(table, old.name(), name)
                            : new SchemaChange.ColumnRenamed(table, old.name(), name));
        } else if (!constraint && !column) {
            renamed(RenameStatement.withSchemaOf(table, old));
        }
    }

    private void renamed(SqlName name) {
        changes.add(new SchemaChange.TableRenamed(table, name));
    }

    /** Reads MySQL's {@code change [column] old new definition}. */
    private void change(Cursor action) {
        action.accept("change");
        action.accept("column");
        action.acceptIfExists();
        SchemaChange.ColumnRenamed renamed = new SchemaChange.ColumnRenamed(table, action.part(), action.part());
        if (!renamed.column().equals(renamed.to())) {
            changes.add(renamed);
        }
    }

    /** Reads {@code attach partition t}: from here on that table is a part of this one. */
    private void attach(Cursor action) {
        if (action.accept("attach", "partition")) {
            changes.add(new SchemaChange.TableDropped(action.name()));
        }
    }

    /** Reads {@code modify} and {@code alter column}: a new definition, or H2's {@code rename to}. */
    private void modify(Cursor action) {
        action.skip();
        boolean constraint = action.isWord("constraint", "index", "key", "check");
        action.accept("column");
        action.acceptIfExists();
        if (constraint) {
            return;
        }
        if (action.isSign("(")) {
            action.entries().forEach(this::added);
            return;
        }
        Cursor definition = action.copy();
        String column = action.part();
        if (action.accept("rename", "to")) {
            changes.add(new SchemaChange.ColumnRenamed(table, column, action.part()));
        } else {
            added(definition);
        }
    }
}
