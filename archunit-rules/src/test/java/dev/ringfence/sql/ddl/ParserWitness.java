package dev.ringfence.sql.ddl;

import dev.ringfence.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.UnsupportedStatement;
import net.sf.jsqlparser.statement.alter.Alter;
import net.sf.jsqlparser.statement.alter.AlterExpression;
import net.sf.jsqlparser.statement.alter.AlterOperation;
import net.sf.jsqlparser.statement.alter.RenameTableStatement;
import net.sf.jsqlparser.statement.create.table.ColumnDefinition;
import net.sf.jsqlparser.statement.create.table.CreateTable;
import net.sf.jsqlparser.statement.create.table.ForeignKeyIndex;
import net.sf.jsqlparser.statement.create.table.ForeignKeyReference;
import net.sf.jsqlparser.statement.create.view.CreateView;
import net.sf.jsqlparser.statement.drop.Drop;
import net.sf.jsqlparser.util.TablesNamesFinder;

/** Tells by JSqlParser what a statement changes, in the short lines that our own reading is told in. */
final class ParserWitness {

    private ParserWitness() {}

    /** Returns the lines, or empty where the parser refuses the statement. */
    static Optional<List<String>> lines(String sql) {
        try {
            return Optional.of(CCJSqlParserUtil.parse(sql))
                    .filter(statement -> !(statement instanceof UnsupportedStatement))
                    .map(statement -> sorted(lines(statement)));
        } catch (JSQLParserException refused) {
            return Optional.empty();
        }
    }

    private static List<String> sorted(Stream<String> lines) {
        return List.copyOf(new TreeSet<>(lines.toList()));
    }

    private static Stream<String> lines(Statement statement) {
        if (statement instanceof CreateTable create) {
            return created(create);
        }
        if (statement instanceof Alter alter) {
            return alter.getAlterExpressions().stream().flatMap(action -> altered(name(alter.getTable()), action));
        }
        if (statement instanceof Drop drop) {
            String kind = drop.getType().toLowerCase(Locale.ROOT).contains("view") ? "drop view " : "drop ";
            boolean counts = drop.getType().toLowerCase(Locale.ROOT).matches("table|view|materialized view");
            return counts ? names(drop).map(name -> kind + name(name)) : Stream.of();
        }
        if (statement instanceof RenameTableStatement rename) {
            return rename.getTableNames().stream()
                    .map(entry -> "rename " + name(entry.getKey()) + " " + name(entry.getValue()));
        }
        if (statement instanceof CreateView view) {
            Stream<String> reads = new TablesNamesFinder<Void>().getTables((Statement) view.getSelect()).stream();
            return Stream.of("view " + name(view.getView()) + " "
                    + reads.map(SqlName::of).sorted().toList());
        }
        return Stream.of();
    }

    private static Stream<Table> names(Drop drop) {
        return drop.getNames() == null ? Stream.of(drop.getName()) : drop.getNames().stream();
    }

    private static Stream<String> created(CreateTable create) {
        String options = String.valueOf(create.getCreateOptionsStrings()).toLowerCase(Locale.ROOT);
        if (options.contains("temp") || create.getPartitionOf() != null) {
            return Stream.of();
        }
        String table = name(create.getTable());
        List<String> lines = new ArrayList<>(List.of("create " + table));
        create.getTableElements(ForeignKeyIndex.class).forEach(key -> lines.add(key(table, key)));
        create.getTableElements(ColumnDefinition.class)
                .forEach(column -> column(table, column).ifPresent(lines::add));
        return lines.stream();
    }

    private static Optional<String> column(String table, ColumnDefinition column) {
        return Optional.ofNullable(column.getForeignKeyReference())
                .map(ForeignKeyReference::getTable)
                .map(of -> "key " + table + "[" + SqlName.of(column.getColumnName()) + "] " + name(of));
    }

    private static String key(String table, ForeignKeyIndex key) {
        return "key " + table + key.getColumnsNames().stream().map(SqlName::of).toList() + " " + name(key.getTable());
    }

    private static Stream<String> altered(String table, AlterExpression action) {
        if (action.getOperation() == AlterOperation.RENAME_TABLE) {
            return Stream.of("rename " + table + " " + SqlName.of(action.getNewTableName()));
        }
        if (action.getOperation() == AlterOperation.DROP && action.getColumnName() != null) {
            return Stream.of("drop column " + table + " " + SqlName.of(action.getColumnName()));
        }
        if (action.getIndex() instanceof ForeignKeyIndex key) {
            return Stream.of(key(table, key));
        }
        return Optional.ofNullable(action.getColDataTypeList()).stream()
                .flatMap(List::stream)
                .flatMap(column -> column(table, column).stream());
    }

    private static String name(Table table) {
        return SqlName.of(table.getFullyQualifiedName()).toString();
    }

    /** Tells our own reading in the same lines; what the parser has no kind for is left out. */
    static List<String> ours(DdlReading reading) {
        return reading instanceof DdlReading.Changes changes
                ? sorted(changes.changes().stream().flatMap(ParserWitness::line))
                : List.of();
    }

    private static Stream<String> line(SchemaChange change) {
        if (change instanceof SchemaChange.TableCreated created) {
            return Stream.concat(
                    Stream.of("create " + created.table()),
                    created.keys().stream().map(key -> key(created.table(), key)));
        }
        if (change instanceof SchemaChange.KeyAdded added) {
            return Stream.of(key(added.table(), added.key()));
        }
        if (change instanceof SchemaChange.TableDropped dropped) {
            return Stream.of("drop " + dropped.table());
        }
        if (change instanceof SchemaChange.ViewDropped dropped) {
            return Stream.of("drop view " + dropped.view());
        }
        if (change instanceof SchemaChange.TableRenamed renamed) {
            return Stream.of("rename " + renamed.table() + " " + renamed.to());
        }
        if (change instanceof SchemaChange.ColumnDropped dropped) {
            return Stream.of("drop column " + dropped.table() + " " + dropped.column());
        }
        return change instanceof SchemaChange.ViewCreated view
                ? Stream.of("view " + view.view() + " " + view.reads())
                : Stream.of();
    }

    private static String key(SqlName table, ForeignKey key) {
        return "key " + table + key.columns() + " " + key.references();
    }
}
