package dev.ringfence.tables;

import dev.ringfence.files.FilesSeen;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TableName;
import dev.ringfence.map.TypeName;
import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.uses.KnownNames;
import dev.ringfence.tables.mapping.EntityName;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows the tables that the map claims, and those that a project maps or creates.
 *
 * <p>The claim says how a table is named: with its schema only where the claim has one. It is for one thread.
 */
final class KnownTables implements KnownNames {

    private final Judge judge;
    private final Set<String> here;
    private final Map<String, SqlName> entities = new HashMap<>();
    private final Map<SqlName, Owner> owners = new HashMap<>();

    KnownTables(Judge judge, Collection<SqlName> here, Collection<EntityName> entities) {
        this.judge = judge;
        this.here = here.stream().map(SqlName::name).collect(Collectors.toUnmodifiableSet());
        entities.forEach(entity -> this.entities.put(entity.name(), entity.table()));
    }

    @Override
    public boolean isTable(SqlName name) {
        Owner owner = owner(name);
        return owner instanceof Owner.OwnedTable
                || owner instanceof Owner.ContestedTable
                || owner instanceof Owner.UnownedTable && here.contains(name.name());
    }

    @Override
    public Optional<SqlName> tableOfEntity(String exactName) {
        return Optional.ofNullable(entities.get(exactName));
    }

    /** Every name in every text is asked for, most of them often. */
    private Owner owner(SqlName name) {
        return owners.computeIfAbsent(
                name, asked -> judge.ownerOf(DataEnd.table(new TableName(asked.schema(), asked.name()))));
    }

    /** Returns the table as edges name it. */
    TableName nameOf(SqlName name) {
        return owner(name).nameOf(new TableName(name.schema(), name.name()));
    }

    /** Returns what is done with a table, as the end of an edge. */
    TypeName end(DataEnd.Kind kind, SqlName table) {
        return DataEnd.use(kind, nameOf(table));
    }

    /** Returns a digest of the names that are known besides those of the map. */
    String digest() {
        Stream<String> tables = here.stream().sorted();
        Stream<String> named = entities.entrySet().stream()
                .map(entity -> entity.getKey() + " " + entity.getValue())
                .sorted();
        return FilesSeen.digest(Stream.concat(tables, named));
    }
}
