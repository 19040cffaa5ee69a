package dev.ringfence.schema.liquibase;

import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.ddl.ForeignKey;
import dev.ringfence.sql.ddl.SchemaChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a change of Liquibase's own kinds for what it changes in the schema. */
final class Changes {

    private final NamesOf names;
    private final Element change;

    Changes(Element change, Properties properties) {
        this.change = change;
        this.names = new NamesOf(change, properties);
    }

    /**
     * Returns the changes in their order; there are none for a kind that touches neither tables nor keys nor views.
     *
     * @throws MadeNameException where a name comes at run time
     */
    List<SchemaChange> read() throws MadeNameException {
        return switch (change.name()) {
            case "createTable" -> createTable();
            case "dropTable" -> List.of(new SchemaChange.TableDropped(names.table("tableName")));
            case "renameTable" ->
                List.of(new SchemaChange.TableRenamed(names.table("oldTableName"), names.table("newTableName")));
            case "renameView" ->
                List.of(new SchemaChange.ViewRenamed(names.table("oldViewName"), names.table("newViewName")));
            case "addColumn" -> columnsAdded();
            case "dropColumn" -> columnsDropped();
            case "renameColumn" ->
                List.of(new SchemaChange.ColumnRenamed(
                        names.table("tableName"), names.text("oldColumnName"), names.text("newColumnName")));
            case "mergeColumns" -> List.of(dropped("column1Name"), dropped("column2Name"));
            case "addForeignKeyConstraint" -> List.of(keyAdded());
            case "dropForeignKeyConstraint" -> List.of(keyDropped());
            case "dropAllForeignKeyConstraints" ->
                List.of(new SchemaChange.KeysDropped(names.table("baseTableName", "baseTableSchemaName")));
            case "addLookupTable" -> lookupTable();
            case "dropView" -> List.of(new SchemaChange.ViewDropped(names.table("viewName")));
            default -> List.of();
        };
    }

    private List<SchemaChange> createTable() throws MadeNameException {
        boolean temporary = change.text("tableType")
                .filter(type -> type.toLowerCase(Locale.ROOT).contains("temporary"))
                .isPresent();
        SqlName table = names.table("tableName");
        return temporary
                ? List.of()
                : List.of(new SchemaChange.TableCreated(table, change.isTrue("ifNotExists"), keys()));
    }

    private List<SchemaChange> columnsAdded() throws MadeNameException {
        SqlName table = names.table("tableName");
        List<SchemaChange> changes = new ArrayList<>();
        keys().forEach(key -> changes.add(new SchemaChange.KeyAdded(table, key, false)));
        return changes;
    }

    private List<ForeignKey> keys() throws MadeNameException {
        List<ForeignKey> keys = new ArrayList<>();
        for (Element column : change.children("column")) {
            for (Element constraints : column.children("constraints")) {
                names.of(column).key(constraints).ifPresent(keys::add);
            }
        }
        return List.copyOf(keys);
    }

    private List<SchemaChange> columnsDropped() throws MadeNameException {
        List<SchemaChange> changes = new ArrayList<>();
        SqlName table = names.table("tableName");
        for (Element column : change.children("column")) {
            changes.add(new SchemaChange.ColumnDropped(table, names.of(column).text("name")));
        }
        if (change.text("columnName").isPresent()) {
            changes.add(dropped("columnName"));
        }
        return changes;
    }

    private SchemaChange dropped(String attribute) throws MadeNameException {
        return new SchemaChange.ColumnDropped(names.table("tableName"), names.text(attribute));
    }

    private SchemaChange keyAdded() throws MadeNameException {
        ForeignKey key = new ForeignKey(
                names.optional("constraintName"),
                names.list("baseColumnNames"),
                names.table("referencedTableName", "referencedTableSchemaName"),
                names.list("referencedColumnNames"));
        return new SchemaChange.KeyAdded(names.table("baseTableName", "baseTableSchemaName"), key, false);
    }

    private SchemaChange keyDropped() throws MadeNameException {
        return new SchemaChange.KeyDropped(
                names.table("baseTableName", "baseTableSchemaName"), names.text("constraintName"), true, false);
    }

    private List<SchemaChange> lookupTable() throws MadeNameException {
        SqlName created = names.table("newTableName", "newTableSchemaName");
        ForeignKey key = new ForeignKey(
                names.optional("constraintName"),
                names.list("existingColumnName"),
                created,
                names.list("newColumnName"));
        return List.of(
                new SchemaChange.TableCreated(created, false, List.of()),
                new SchemaChange.KeyAdded(names.table("existingTableName", "existingTableSchemaName"), key, false));
    }
}
