package dev.ringfence.sql.ddl;

import dev.ringfence.sql.SqlName;
import java.util.List;
import java.util.stream.Collectors;

/** Tells a reading in a short text: {@code create a; key a(x) -> b(id)}. */
final class Told {

    private Told() {}

    static String of(String statement) {
        return of(DdlReader.read(statement));
    }

    static String of(DdlReading reading) {
        if (reading instanceof DdlReading.Changes changes) {
            return changes.changes().stream().map(Told::change).collect(Collectors.joining("; "));
        }
        if (reading instanceof DdlReading.NotSeen notSeen) {
            return "not seen: " + notSeen.what();
        }
        return reading instanceof DdlReading.Unread unread ? "unread: " + unread.why() : "-";
    }

    private static String change(SchemaChange change) {
        if (change instanceof SchemaChange.TableCreated created) {
            String keys = created.keys().stream()
                    .map(key -> "; " + key(created.table(), key))
                    .collect(Collectors.joining());
            return "create " + (created.mayExist() ? "maybe " : "") + created.table() + keys;
        }
        if (change instanceof SchemaChange.KeyAdded added) {
            return "add " + key(added.table(), added.key());
        }
        if (change instanceof SchemaChange.KeyDropped dropped) {
            String kind =
                    (dropped.surelyKey() ? "drop key " : "drop constraint ") + (dropped.mayMiss() ? "maybe " : "");
            return kind + dropped.table() + "." + dropped.name();
        }
        if (change instanceof SchemaChange.ViewCreated view) {
            return "view " + view.view() + " reads " + names(view.reads());
        }
        return names(change);
    }

    private static String names(SchemaChange change) {
        if (change instanceof SchemaChange.TableDropped dropped) {
            return "drop " + dropped.table();
        }
        if (change instanceof SchemaChange.TableRenamed renamed) {
            return "rename " + renamed.table() + " to " + renamed.to();
        }
        if (change instanceof SchemaChange.ViewRenamed renamed) {
            return "rename view " + renamed.view() + " to " + renamed.to();
        }
        if (change instanceof SchemaChange.ObjectRenamed renamed) {
            return "rename object " + renamed.object() + " to " + renamed.to();
        }
        if (change instanceof SchemaChange.KeyRenamed renamed) {
            return "rename key " + renamed.table() + "." + renamed.name() + " to " + renamed.to();
        }
        if (change instanceof SchemaChange.ColumnDropped dropped) {
            return "drop column " + dropped.table() + "." + dropped.column();
        }
        if (change instanceof SchemaChange.ColumnRenamed renamed) {
            return "rename column " + renamed.table() + "." + renamed.column() + " to " + renamed.to();
        }
        return change instanceof SchemaChange.ViewDropped view ? "drop view " + view.view() : change.toString();
    }

    private static String key(SqlName table, ForeignKey key) {
        String name = key.name().map(named -> named + " ").orElse("");
        String referenced = key.referenced().isEmpty() ? "" : list(key.referenced());
        return "key " + name + table + list(key.columns()) + " -> " + key.references() + referenced;
    }

    private static String list(List<String> columns) {
        return "(" + String.join(", ", columns) + ")";
    }

    private static String names(List<SqlName> names) {
        return names.stream().map(SqlName::toString).collect(Collectors.joining(", "));
    }
}
