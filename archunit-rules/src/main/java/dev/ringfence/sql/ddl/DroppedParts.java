package dev.ringfence.sql.ddl;

import dev.ringfence.sql.SqlName;
import java.util.List;

/** Reads what {@code alter table .. drop} takes away: a column, a constraint or something without effect here. */
final class DroppedParts {

    private final SqlName table;
    private final List<SchemaChange> changes;
    private boolean constraints;

    DroppedParts(SqlName table, List<SchemaChange> changes) {
        this.table = table;
        this.changes = changes;
    }

    /** Reads an action; one without any word of its own goes on as the action before it, as SQL Server allows. */
    void read(Cursor action) {
        boolean begins = action.accept("drop");
        constraints &= !begins;
        while (begins) {
            one(action);
            begins = !action.isDone() && action.accept("drop");
        }
        if (!action.isDone() && !action.isWord("cascade", "restrict", "invalidate")) {
            one(action);
        }
    }

    private void one(Cursor action) {
        if (action.accept("foreign", "key")) {
            constraint(action, true);
        } else if (action.acceptAny("constraint", "constraints") || constraints && !action.isWord("column")) {
            constraints = true;
            constraint(action, false);
        } else if (isWithoutEffect(action)) {
            action.rest();
        } else {
            constraints = false;
            action.acceptAny("column", "columns");
            boolean mayMiss = action.acceptIfExists();
            if (action.isSign("(")) {
                action.columns().forEach(this::column);
            } else if (!mayMiss || action.isName()) {
                column(action.part());
            }
        }
        action.acceptAny("cascade", "restrict");
        action.accept("constraints");
    }

    private static boolean isWithoutEffect(Cursor action) {
        boolean named = action.isWord("index", "key", "check", "partition", "subpartition", "default", "period");
        boolean whole =
                action.isWord("primary", "unique", "supplemental", "system", "expression", "identity", "unused");
        return named && !action.isLast() || whole;
    }

    private void constraint(Cursor action, boolean surelyKey) {
        boolean mayMiss = action.acceptIfExists();
        if (action.isSign("(")) {
            action.columns().forEach(name -> constraint(name, surelyKey, mayMiss));
        } else {
            constraint(action.part(), surelyKey, mayMiss);
        }
    }

    private void constraint(String name, boolean surelyKey, boolean mayMiss) {
        changes.add(new SchemaChange.KeyDropped(table, name, surelyKey, mayMiss));
    }

    private void column(String name) {
        changes.add(new SchemaChange.ColumnDropped(table, name));
    }
}
