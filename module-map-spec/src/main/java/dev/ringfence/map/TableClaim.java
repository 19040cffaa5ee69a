package dev.ringfence.map;

import java.util.List;
import java.util.Optional;

/**
 * Describes tables that a module owns, and who may read them besides.
 *
 * @param pattern the tables
 * @param module who owns them
 * @param to the modules that may read them; none where the list is empty
 * @param because why
 * @param place the map's line
 */
public record TableClaim(
        TablePattern pattern, ModuleName module, List<ModuleName> to, Optional<String> because, Place place) {

    /** Says whether the entry lets a module read the tables. */
    public boolean isOpenTo(ModuleName user) {
        return to.stream().anyMatch(user::isWithin);
    }

    /** Returns a table of the claim as edges name it: with a schema only where the claim names one. */
    public TableName nameOf(TableName table) {
        Optional<String> schema = pattern.schema();
        Optional<String> literal = schema.filter(part -> part.indexOf('*') < 0);
        return schema.isEmpty()
                ? table.withoutSchema()
                : new TableName(table.schema().or(() -> literal), table.name());
    }
}
