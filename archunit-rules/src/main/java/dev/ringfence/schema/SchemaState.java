package dev.ringfence.schema;

import dev.ringfence.map.Place;
import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.ddl.ForeignKey;
import dev.ringfence.sql.ddl.SchemaChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Holds the schema in the course of a history.
 *
 * <p>A database refuses what does not fit, so a change that fits nothing here is one of another project's tables. A
 * table that is dropped takes the keys that look at it along, whether or not the statement says so. In MySQL they stay
 * where keys are not checked, and look at the next table of that name.
 */
final class SchemaState {

    /** Holds a view as it was created last. */
    record HeldView(List<SqlName> reads, Place place) {}

    private final ByName<HeldTable> tables = new ByName<>();
    private final ByName<HeldView> views = new ByName<>();
    private final List<Schema.Rename> renames = new ArrayList<>();
    private boolean checked = true;

    ByName<HeldTable> tables() {
        return tables;
    }

    ByName<HeldView> views() {
        return views;
    }

    List<Schema.Rename> renames() {
        return renames;
    }

    /** Makes a change, and says whether a key may be left that the change should have taken away. */
    boolean change(SchemaChange change, Place place) {
        if (change instanceof SchemaChange.TableCreated created) {
            create(created, place);
        } else if (change instanceof SchemaChange.TableDropped dropped) {
            dropTable(dropped.table());
        } else if (change instanceof SchemaChange.KeysChecked keys) {
            checked = keys.checked();
        } else if (change instanceof SchemaChange.SchemaDropped dropped) {
            dropSchema(dropped.schema());
        } else if (change instanceof SchemaChange.TableRenamed renamed) {
            rename(renamed.table(), renamed.to(), place);
        } else if (change instanceof SchemaChange.ObjectRenamed renamed) {
            renameObject(renamed.object(), renamed.to(), place);
        } else if (change instanceof SchemaChange.ViewCreated view) {
            views.remove(view.view());
            views.put(view.view(), new HeldView(view.reads(), place));
        } else if (change instanceof SchemaChange.ViewDropped view) {
            views.remove(view.view());
        } else if (change instanceof SchemaChange.ViewRenamed renamed) {
            renameView(renamed.view(), renamed.to(), place);
        } else {
            return changeKeys(change, place);
        }
        return false;
    }

    private boolean changeKeys(SchemaChange change, Place place) {
        if (change instanceof SchemaChange.KeyAdded added) {
            table(added.table()).add(added.table(), added.key(), added.mayMiss(), place);
        } else if (change instanceof SchemaChange.KeyDropped dropped) {
            return missed(dropped);
        } else if (change instanceof SchemaChange.KeysDropped dropped) {
            tables.get(dropped.table()).ifPresent(table -> table.keys().clear());
        } else if (change instanceof SchemaChange.KeyRenamed renamed) {
            tables.get(renamed.table())
                    .ifPresent(
                            table -> table.change(key -> key.isCalled(renamed.name()), key -> key.named(renamed.to())));
        } else if (change instanceof SchemaChange.ColumnDropped dropped) {
            dropColumn(dropped.table(), dropped.column());
        } else if (change instanceof SchemaChange.ColumnRenamed renamed) {
            renameColumn(renamed.table(), renamed.column(), renamed.to());
        }
        return false;
    }

    private void create(SchemaChange.TableCreated created, Place place) {
        Optional<HeldTable> there =
                tables.get(created.table()).filter(table -> table.created().isPresent());
        if (there.isPresent() && created.mayExist()) {
            return;
        }
        if (there.isEmpty()) {
            HeldTable table = new HeldTable(Optional.of(place));
            tables.remove(created.table()).ifPresent(table::takeKeysOf);
            tables.put(created.table(), table);
        }
        created.keys().forEach(key -> table(created.table()).add(created.table(), key, false, place));
    }

    /** Returns the table; one that this history does not create is held for its keys. */
    private HeldTable table(SqlName name) {
        return tables.get(name).orElseGet(() -> {
            HeldTable table = new HeldTable(Optional.empty());
            tables.put(name, table);
            return table;
        });
    }

    private void dropTable(SqlName name) {
        Optional<SqlName> known = tables.key(name);
        tables.remove(name);
        if (known.isPresent() && checked) {
            removeKeys(key -> refersTo(key, known.get()));
        }
    }

    private void dropSchema(String schema) {
        List<SqlName> gone = new ArrayList<>();
        tables.forEach((name, table) -> name.schema().filter(schema::equals).ifPresent(in -> gone.add(name)));
        gone.forEach(this::dropTable);
        gone.clear();
        views.forEach((name, view) -> name.schema().filter(schema::equals).ifPresent(in -> gone.add(name)));
        gone.forEach(views::remove);
    }

    private void removeKeys(Predicate<ForeignKey> which) {
        tables.forEach((name, table) -> table.keys().removeIf(key -> which.test(key.key())));
    }

    private static boolean refersTo(ForeignKey key, SqlName table) {
        return ByName.fit(key.references(), table);
    }

    private void rename(SqlName old, SqlName name, Place place) {
        if (views.has(old) && !tables.has(old)) {
            renameView(old, name, place);
            return;
        }
        if (isTaken(name)) {
            return;
        }
        SqlName known = tables.key(old).orElse(old);
        HeldTable renamed = tables.remove(old).orElseGet(() -> new HeldTable(Optional.empty()));
        renamed.change(key -> true, key -> key.ofRenamed(known, name));
        tables.put(name, renamed.createdBy(place));
        tables.forEach((holder, table) -> table.change(
                key -> refersTo(key.key(), known),
                key -> key.lookingAt(new SqlName(
                        key.key().references().schema().isPresent() ? name.schema() : Optional.empty(), name.name()))));
        followRename(known, name);
        renames.add(new Schema.Rename(known, name, place));
    }

    /** Says whether a table has the name: a database refuses it, so the same was said before, for another database. */
    private boolean isTaken(SqlName name) {
        return tables.key(name).filter(name::equals).isPresent()
                && tables.get(name).filter(table -> table.created().isPresent()).isPresent();
    }

    private void renameView(SqlName old, SqlName name, Place place) {
        SqlName known = views.key(old).orElse(old);
        views.remove(old).ifPresent(view -> views.put(name, view));
        followRename(known, name);
        renames.add(new Schema.Rename(known, name, place));
    }

    private void followRename(SqlName old, SqlName name) {
        List<SqlName> readers = new ArrayList<>();
        views.forEach((view, held) -> Stream.of(view)
                .filter(reader -> held.reads().stream().anyMatch(read -> ByName.fit(read, old)))
                .forEach(readers::add));
        for (SqlName reader : readers) {
            HeldView held = views.get(reader).orElseThrow();
            List<SqlName> reads = held.reads().stream()
                    .map(read -> ByName.fit(read, old) ? name : read)
                    .distinct()
                    .sorted()
                    .toList();
            views.put(reader, new HeldView(reads, held.place()));
        }
    }

    /** Renames a key where the name is one; SQL Server says the table or the schema before it. */
    private void renameObject(SqlName object, SqlName to, Place place) {
        List<HeldTable> holders = new ArrayList<>();
        tables.forEach((name, table) -> Stream.of(table)
                .filter(held -> held.keys().stream().anyMatch(key -> key.isCalled(object.name())))
                .forEach(holders::add));
        if (tables.has(object) || views.has(object) || holders.isEmpty()) {
            rename(object, to, place);
        } else {
            holders.forEach(table -> table.change(key -> key.isCalled(object.name()), key -> key.named(to.name())));
        }
    }

    private boolean missed(SchemaChange.KeyDropped dropped) {
        Optional<HeldTable> table = tables.get(dropped.table());
        boolean gone = table.filter(held -> held.drop(dropped.name())).isPresent();
        boolean other = !dropped.surelyKey() && (dropped.mayMiss() || OtherConstraint.isOne(dropped.name()));
        return !gone && !other && table.filter(HeldTable::hasUnnamed).isPresent();
    }

    private void dropColumn(SqlName name, String column) {
        tables.get(name)
                .ifPresent(table ->
                        table.keys().removeIf(key -> key.key().columns().contains(column)));
        tables.key(name)
                .ifPresent(known -> removeKeys(
                        key -> refersTo(key, known) && key.referenced().contains(column)));
    }

    private void renameColumn(SqlName name, String column, String to) {
        tables.get(name).ifPresent(table -> table.change(key -> true, key -> key.renamedColumn(column, to)));
        tables.key(name)
                .ifPresent(known -> tables.forEach((holder, table) ->
                        table.change(key -> refersTo(key.key(), known), key -> key.renamedReferenced(column, to))));
    }
}
