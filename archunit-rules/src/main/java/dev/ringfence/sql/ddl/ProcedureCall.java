package dev.ringfence.sql.ddl;

import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads SQL Server's call of a procedure: {@code sp_rename} changes names, what others do is not seen. */
record ProcedureCall(Cursor cursor) {

    DdlReading read() {
        if (!cursor.isName()) {
            return new DdlReading.NotSeen("a statement made at run time");
        }
        SqlName procedure = cursor.name();
        if (procedure.name().equals("sp_rename")) {
            return rename(arguments());
        }
        boolean harmless =
                procedure.name().startsWith("sp_") && !procedure.name().equals("sp_executesql");
        return harmless ? new DdlReading.NoEffect() : new DdlReading.NotSeen("a call of " + procedure.name());
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        while (!cursor.isDone()) {
            boolean value = cursor.isKind(Kind.LITERAL) || cursor.isName();
            String text = cursor.take();
            if (value) {
                arguments.add(bare(text));
            }
        }
        return arguments;
    }

    /** Takes the quotes off, where the token keeps them. */
    private static String bare(String text) {
        int open = text.indexOf('\'');
        return open < 0 ? text : text.substring(open + 1, Math.max(open + 1, text.lastIndexOf('\'')));
    }

    private static DdlReading rename(List<String> arguments) {
        if (arguments.size() < 2) {
            return new DdlReading.NotSeen("a name made at run time");
        }
        SqlName old = SqlName.of(arguments.get(0));
        String name = SqlName.of(arguments.get(1)).name();
        String kind = arguments.size() > 2 ? arguments.get(2).toLowerCase(Locale.ROOT) : "object";
        return switch (kind) {
            case "column" -> column(arguments.get(0), old, name);
            case "object" ->
                DdlReading.of(List.of(new SchemaChange.ObjectRenamed(old, new SqlName(old.schema(), name))));
            default -> new DdlReading.NoEffect();
        };
    }

    private static DdlReading column(String written, SqlName column, String name) {
        Optional<SqlName> table = Optional.of(written.lastIndexOf('.'))
                .filter(dot -> dot > 0)
                .map(dot -> SqlName.of(written.substring(0, dot)));
        return table.<DdlReading>map(
                        of -> DdlReading.of(List.of(new SchemaChange.ColumnRenamed(of, column.name(), name))))
                .orElseGet(() -> new DdlReading.Unread("`sp_rename` names no table"));
    }
}
