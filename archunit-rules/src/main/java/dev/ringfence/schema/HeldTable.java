package dev.ringfence.schema;

import dev.ringfence.map.Place;
import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.ddl.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Holds a table in the course of a history, with its keys; one that other migrations create has no place. */
final class HeldTable {

    private final Optional<Place> created;
    private final List<HeldKey> keys = new ArrayList<>();

    HeldTable(Optional<Place> created) {
        this.created = created;
    }

    /** Returns the table as one that stands here at the latest, since a rename gives it a name that was not there. */
    HeldTable createdBy(Place rename) {
        if (created.isPresent()) {
            return this;
        }
        HeldTable table = new HeldTable(Optional.of(rename));
        table.takeKeysOf(this);
        return table;
    }

    Optional<Place> created() {
        return created;
    }

    /** Takes the keys of a table that was altered before it was created, as scripts without an order do. */
    void takeKeysOf(HeldTable earlier) {
        earlier.keys.stream().filter(key -> !key.maybe()).forEach(keys::add);
    }

    List<HeldKey> keys() {
        return keys;
    }

    /** Adds a key, unless it is there already, as where a changelog says it once for each database. */
    void add(SqlName table, ForeignKey key, boolean mayMiss, Place place) {
        if (keys.stream().noneMatch(held -> held.isSame(key))) {
            Set<String> generated = key.name().isPresent() ? Set.of() : GeneratedNames.of(table, key, keys);
            keys.add(new HeldKey(key, mayMiss && created.isEmpty(), generated, place));
        }
    }

    boolean drop(String name) {
        return keys.removeIf(key -> key.isCalled(name));
    }

    boolean hasUnnamed() {
        return keys.stream().anyMatch(HeldKey::isUnnamed);
    }

    void change(Predicate<HeldKey> which, UnaryOperator<HeldKey> how) {
        keys.replaceAll(key -> which.test(key) ? how.apply(key) : key);
    }
}
