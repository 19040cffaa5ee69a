package dev.ringfence.tables.mapping;

import dev.ringfence.sql.SqlName;
import java.util.Comparator;

/**
 * Says which table a query means that names an entity; an entity with a table for each class has several.
 *
 * @param name the entity's name, in its exact case
 * @param table the table
 */
public record EntityName(String name, SqlName table) implements Comparable<EntityName> {

    private static final Comparator<EntityName> ORDER =
            Comparator.comparing(EntityName::name).thenComparing(EntityName::table);

    @Override
    public int compareTo(EntityName other) {
        return ORDER.compare(this, other);
    }
}
