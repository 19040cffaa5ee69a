package dev.ringfence.schema.step;

import dev.ringfence.map.Place;
import dev.ringfence.sql.ddl.SchemaChange;

/** A step of a history is one of these. */
public sealed interface Step {

    /**
     * A script of SQL is run, whose first line stands at the place.
     *
     * @param literal whether each line of the script is one of the file; else all of it stands at the place
     */
    record Sql(Place place, String script, boolean literal) implements Step {
        public Sql(Place place, String script) {
            this(place, script, true);
        }
    }

    /** The schema changes by something that is written without SQL. */
    record Change(Place place, SchemaChange change) implements Step {}

    /** A change is understood and leaves tables, keys and views as they are. */
    record WithoutEffect(Place place) implements Step {}

    /** Something may change the schema when it runs. */
    record NotSeen(Place place, String what) implements Step {}

    /** Something stands in the way of reading. */
    record Trouble(SchemaProblem problem) implements Step {}
}
