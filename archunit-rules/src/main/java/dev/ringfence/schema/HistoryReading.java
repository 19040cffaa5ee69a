package dev.ringfence.schema;

import dev.ringfence.map.Place;
import dev.ringfence.schema.step.History;
import dev.ringfence.schema.step.SchemaProblem;
import dev.ringfence.schema.step.Step;
import dev.ringfence.sql.SqlStatement;
import dev.ringfence.sql.Statements;
import dev.ringfence.sql.ddl.DdlReader;
import dev.ringfence.sql.ddl.DdlReading;
import dev.ringfence.sql.ddl.SchemaChange;
import java.util.ArrayList;
import java.util.List;

/** Follows the steps of one history, from an empty schema on. */
final class HistoryReading {

    private final SchemaState state = new SchemaState();
    private final List<Schema.Left> notSeen = new ArrayList<>();
    private final List<Schema.Left> unread = new ArrayList<>();
    private final List<SchemaProblem> problems = new ArrayList<>();
    private int statements;

    static HistoryReading of(History history) {
        HistoryReading reading = new HistoryReading();
        history.steps().forEach(reading::step);
        return reading;
    }

    private void step(Step step) {
        if (step instanceof Step.Sql sql) {
            script(sql);
        } else if (step instanceof Step.Change change) {
            statements++;
            change(change.change(), change.place());
        } else if (step instanceof Step.NotSeen left) {
            statements++;
            notSeen.add(new Schema.Left(left.place(), left.what()));
        } else if (step instanceof Step.Trouble trouble) {
            problems.add(trouble.problem());
        } else {
            statements++;
        }
    }

    private void script(Step.Sql sql) {
        if (sql.script().indexOf('\0') >= 0) {
            problems.add(
                    new SchemaProblem(new Place(sql.place().file(), 0), "the file is not text", "Save it as UTF-8."));
            return;
        }
        for (SqlStatement statement : Statements.of(sql.script())) {
            statements++;
            int below = sql.literal() ? statement.line() - 1 : 0;
            Place place = new Place(sql.place().file(), sql.place().line() + below);
            take(DdlReader.read(statement.text()), place);
        }
    }

    private void take(DdlReading reading, Place place) {
        if (reading instanceof DdlReading.Changes changes) {
            changes.changes().forEach(change -> change(change, place));
        } else if (reading instanceof DdlReading.NotSeen left) {
            notSeen.add(new Schema.Left(place, left.what()));
        } else if (reading instanceof DdlReading.Unread left) {
            unread.add(new Schema.Left(place, left.why()));
        }
    }

    private void change(SchemaChange change, Place place) {
        if (state.change(change, place) && change instanceof SchemaChange.KeyDropped dropped) {
            problems.add(new SchemaProblem(
                    place,
                    "the key " + dropped.name() + " of " + dropped.table()
                            + " is not known by that name, and may be one of those without a name",
                    "Give the key a name where it is added."));
        }
    }

    SchemaState state() {
        return state;
    }

    List<Schema.Left> notSeen() {
        return notSeen;
    }

    List<Schema.Left> unread() {
        return unread;
    }

    List<SchemaProblem> problems() {
        return problems;
    }

    int statements() {
        return statements;
    }
}
