package dev.ringfence.sql.ddl;

import dev.ringfence.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;

/** Reads SQL Server's {@code if condition statement}: what may happen counts as done. */
record Conditional(Cursor cursor) {

    private static final String[] FIRST = {"create", "alter", "drop", "exec", "execute", "begin", "sp_rename"};

    DdlReading read() {
        if (!cursor.find(FIRST)) {
            return new DdlReading.NoEffect();
        }
        if (!cursor.accept("begin")) {
            return DdlReader.read(cursor.rest());
        }
        List<SchemaChange> changes = new ArrayList<>();
        for (List<SqlToken> statement : statements(cursor.rest())) {
            DdlReading reading = DdlReader.read(statement);
            if (reading instanceof DdlReading.Changes read) {
                changes.addAll(read.changes());
            } else if (!(reading instanceof DdlReading.NoEffect)) {
                return reading;
            }
        }
        return DdlReading.of(changes);
    }

    private static List<List<SqlToken>> statements(List<SqlToken> tokens) {
        List<List<SqlToken>> statements = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= tokens.size(); at++) {
            boolean ends = at == tokens.size()
                    || tokens.get(at).isSymbol(";")
                    || tokens.get(at).isWord("end");
            if (ends) {
                statements.add(tokens.subList(from, at));
                from = at + 1;
            }
        }
        return statements;
    }
}
