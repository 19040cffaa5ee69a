package dev.ringfence.sql.ddl;

import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a statement from behind {@code create}. */
final class CreateStatement {

    private static final Set<String> ROUTINES =
            Set.of("procedure", "proc", "function", "trigger", "package", "event", "rule");

    private static final Set<String> OTHERS = Set.of(
            "index",
            "type",
            "sequence",
            "synonym",
            "schema",
            "database",
            "user",
            "role",
            "login",
            "extension",
            "domain",
            "policy",
            "tablespace",
            "alias",
            "aggregate",
            "cast",
            "collation",
            "publication",
            "subscription",
            "server",
            "statistics",
            "constant",
            "directory",
            "operator",
            "language",
            "access",
            "text",
            "conversion",
            "transform",
            "group",
            "profile",
            "context",
            "cluster",
            "dimension",
            "linkedserver",
            "certificate",
            "master",
            "symmetric",
            "asymmetric",
            "credential",
            "partition",
            "fulltext",
            "resource",
            "logfile",
            "undo",
            "keyspace",
            "xml",
            "default",
            "message",
            "queue",
            "service",
            "contract",
            "assembly",
            "hint",
            "restore",
            "audit",
            "source",
            "sink",
            "macro",
            "library",
            "java",
            "indextype",
            "outline",
            "pfile",
            "spfile",
            "controlfile",
            "diskgroup",
            "edition",
            "flashback",
            "lockdown",
            "inmemory",
            "analytic",
            "attribute",
            "hierarchy",
            "cube",
            "property");

    private final Cursor cursor;
    private boolean temporary;
    private boolean replaces;

    CreateStatement(Cursor cursor) {
        this.cursor = cursor;
    }

    DdlReading read() {
        while (!cursor.isDone()) {
            if (cursor.accept("table")) {
                return DdlReading.of(table());
            }
            if (cursor.accept("view")) {
                return ViewStatement.read(cursor);
            }
            if (cursor.isWordOf(ROUTINES)) {
                return new DdlReading.NotSeen("a " + cursor.take().toLowerCase(Locale.ROOT));
            }
            if (cursor.isWordOf(OTHERS)) {
                return new DdlReading.NoEffect();
            }
            temporary |= cursor.isWord("temporary", "temp");
            replaces |= cursor.isWord("replace");
            cursor.skip();
        }
        return new DdlReading.Unread("`create` says not what");
    }

    private List<SchemaChange> table() {
        boolean mayExist = cursor.acceptIfExists();
        boolean marked = cursor.isKind(Kind.WORD) && cursor.isHash();
        SqlName table = cursor.name();
        mayExist |= cursor.acceptIfExists();
        if (temporary || marked || cursor.accept("partition", "of")) {
            return List.of();
        }
        if (cursor.accept("of")) {
            cursor.name();
        }
        SchemaChange created = new SchemaChange.TableCreated(table, mayExist, cursor.isSign("(") ? keys() : List.of());
        return replaces ? List.of(new SchemaChange.TableDropped(table), created) : List.of(created);
    }

    private List<ForeignKey> keys() {
        List<ForeignKey> keys = new ArrayList<>();
        for (Cursor entry : cursor.entries()) {
            TablePart.key(entry).ifPresent(keys::add);
        }
        return List.copyOf(keys);
    }
}
