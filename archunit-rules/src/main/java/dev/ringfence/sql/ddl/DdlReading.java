package dev.ringfence.sql.ddl;

import java.util.List;

/** Says what is known of a statement after it was read. */
public sealed interface DdlReading {

    /** The statement changes the schema, in this order; there is at least one change. */
    record Changes(List<SchemaChange> changes) implements DdlReading {}

    /** The statement is understood and changes neither tables nor keys nor views. */
    record NoEffect() implements DdlReading {}

    /** The statement may change the schema when it runs: a procedure, a trigger, a name made at run time. */
    record NotSeen(String what) implements DdlReading {}

    /** The statement cannot be read. */
    record Unread(String why) implements DdlReading {}

    /** Returns the changes, or that there are none. */
    static DdlReading of(List<SchemaChange> changes) {
        return changes.isEmpty() ? new NoEffect() : new Changes(List.copyOf(changes));
    }
}
