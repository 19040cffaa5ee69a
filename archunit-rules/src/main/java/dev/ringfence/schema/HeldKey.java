package dev.ringfence.schema;

import dev.ringfence.map.Place;
import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.ddl.ForeignKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds a key in the course of a history.
 *
 * @param maybe whether it counts only where its table was there before
 * @param generated the names that databases may have given to it; PostgreSQL's are those of the time it was added
 */
record HeldKey(ForeignKey key, boolean maybe, Set<String> generated, Place place) {

    boolean isCalled(String name) {
        return key.name().equals(Optional.of(name)) || generated.contains(name);
    }

    boolean isUnnamed() {
        return key.name().isEmpty();
    }

    /** Says whether both are one key: of the same name, or of the same columns where one has no name. */
    boolean isSame(ForeignKey other) {
        return key.name().isPresent() && other.name().isPresent()
                ? key.name().equals(other.name())
                : key.columns().equals(other.columns()) && ByName.fit(key.references(), other.references());
    }

    HeldKey named(String name) {
        return with(new ForeignKey(Optional.of(name), key.columns(), key.references(), key.referenced()));
    }

    /** Returns the key of a table with a new name, which MySQL writes into names of the form of its own. */
    HeldKey ofRenamed(SqlName table, SqlName name) {
        Set<String> names = Stream.concat(key.name().stream(), generated.stream())
                .map(called -> GeneratedNames.afterRename(called, table, name))
                .filter(called -> !key.name().equals(Optional.of(called)))
                .collect(Collectors.toUnmodifiableSet());
        return new HeldKey(key, maybe, names, place);
    }

    HeldKey lookingAt(SqlName table) {
        return with(new ForeignKey(key.name(), key.columns(), table, key.referenced()));
    }

    HeldKey renamedColumn(String column, String to) {
        return with(new ForeignKey(key.name(), renamed(key.columns(), column, to), key.references(), key.referenced()));
    }

    HeldKey renamedReferenced(String column, String to) {
        return with(new ForeignKey(key.name(), key.columns(), key.references(), renamed(key.referenced(), column, to)));
    }

    private static List<String> renamed(List<String> columns, String column, String to) {
        return columns.stream().map(name -> name.equals(column) ? to : name).toList();
    }

    private HeldKey with(ForeignKey other) {
        return new HeldKey(other, maybe, generated, place);
    }
}
