package dev.ringfence.sql.ddl;

import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.SqlToken;
import dev.ringfence.sql.SqlTokens;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads one statement of any dialect for what it changes in the schema.
 *
 * <p>Temporary tables, and partitions of a table, are none of their own. Any text is read, in time that grows with
 * its length.
 */
public final class DdlReader {

    private static final Set<String> HARMLESS = Set.of(
            "insert",
            "update",
            "delete",
            "merge",
            "replace",
            "upsert",
            "use",
            "comment",
            "grant",
            "revoke",
            "commit",
            "rollback",
            "start",
            "savepoint",
            "release",
            "analyze",
            "vacuum",
            "explain",
            "show",
            "lock",
            "unlock",
            "truncate",
            "copy",
            "load",
            "values",
            "print",
            "go",
            "pragma",
            "refresh",
            "reindex",
            "cluster",
            "checkpoint",
            "notify",
            "listen",
            "delimiter",
            "source",
            "prompt",
            "spool",
            "whenever",
            "flush",
            "optimize",
            "end",
            "security",
            "import",
            "shutdown",
            "script",
            "describe",
            "desc",
            "raiserror",
            "throw",
            "return",
            "discard",
            "reset",
            "fetch",
            "close",
            "deallocate",
            "audit",
            "purge",
            "flashback",
            "rem",
            "remark",
            "exit",
            "quit",
            "waitfor",
            "bulk",
            "dbcc",
            "enable",
            "disable",
            "deny",
            "unlisten",
            "abort",
            "repair",
            "check",
            "open",
            "handler",
            "kill",
            "attach",
            "detach",
            "define",
            "undefine",
            "column",
            "reassign",
            "runscript",
            "backup",
            "restore",
            "table",
            "connect",
            "reorg",
            "ttitle");

    private static final Pattern MAY_CHANGE = Pattern.compile("(?i)\\b(create|alter|drop|execute)\\b");

    private final List<SqlToken> tokens;
    private final Cursor cursor;

    private DdlReader(List<SqlToken> tokens) {
        this.tokens = tokens;
        this.cursor = new Cursor(tokens);
    }

    /** Reads a statement, without the delimiter behind it. */
    public static DdlReading read(String statement) {
        return read(SqlTokens.of(statement));
    }

    static DdlReading read(List<SqlToken> tokens) {
        try {
            return new DdlReader(tokens).read();
        } catch (UnfitException unfit) {
            return unfit.reading();
        }
    }

    private DdlReading read() {
        while (cursor.isSign("(") || cursor.isSign(";") || cursor.isSign("/")) {
            cursor.skip();
        }
        return cursor.isDone() ? new DdlReading.NoEffect() : begun(cursor.first());
    }

    private DdlReading begun(String word) {
        Cursor behind = cursor.copy();
        behind.skip();
        return switch (word) {
            case "create" -> new CreateStatement(behind).read();
            case "alter" -> new AlterStatement(behind).read();
            case "drop" -> new DropStatement(behind).read();
            case "rename" -> new RenameStatement(behind).read();
            case "exec", "execute" -> new ProcedureCall(behind).read();
            case "sp_rename" -> new ProcedureCall(cursor).read();
            case "select", "with" -> selectInto();
            case "set" -> setting();
            case "if" -> new Conditional(behind).read();
            case "begin", "declare", "do" -> block();
            case "call", "prepare" -> new DdlReading.NotSeen("a " + word + " of what runs later");
            default -> other(word);
        };
    }

    private DdlReading other(String word) {
        boolean command = cursor.isSign("\\") || cursor.isSign("@") || cursor.isSign("*/");
        return command || HARMLESS.contains(word) && cursor.isName()
                ? new DdlReading.NoEffect()
                : new DdlReading.Unread("no statement that is known begins with `" + shown(word) + "`");
    }

    private static String shown(String word) {
        return word.length() > 40 ? word.substring(0, 40) + ".." : word;
    }

    /** Reads the table that {@code select .. into t from ..} creates. */
    private DdlReading selectInto() {
        if (!cursor.find("into")) {
            return new DdlReading.NoEffect();
        }
        cursor.skip();
        boolean table =
                cursor.isName() && !cursor.isHash() && !cursor.isWord("outfile", "dumpfile", "temp", "temporary");
        if (!table) {
            return new DdlReading.NoEffect();
        }
        cursor.accept("unlogged");
        cursor.accept("table");
        SqlName created = cursor.name();
        return DdlReading.of(List.of(new SchemaChange.TableCreated(created, false, List.of())));
    }

    /** Reads MySQL's {@code set foreign_key_checks = 0}; other settings change nothing. */
    private DdlReading setting() {
        while (cursor.find("foreign_key_checks")) {
            cursor.skip();
            if (cursor.acceptSign("=") || cursor.acceptSign(":=")) {
                boolean checked = !Set.of("0", "off", "false").contains(cursor.first());
                return DdlReading.of(List.of(new SchemaChange.KeysChecked(checked)));
            }
        }
        return new DdlReading.NoEffect();
    }

    /** Says of a block whether it may change the schema; what it does is decided when it runs. */
    private DdlReading block() {
        boolean changes = tokens.stream().anyMatch(DdlReader::mayChange);
        return changes ? new DdlReading.NotSeen("a block of statements") : new DdlReading.NoEffect();
    }

    private static boolean mayChange(SqlToken token) {
        return token.kind() == SqlToken.Kind.LITERAL
                ? MAY_CHANGE.matcher(token.text()).find()
                : token.isWord("create") || token.isWord("alter") || token.isWord("drop") || token.isWord("execute");
    }
}
