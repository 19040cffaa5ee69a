package dev.ringfence.map;

import java.util.List;

/**
 * Says how tables are found in code: what the map has under {@code tables}, or what holds where it says nothing.
 *
 * @param said whether the map has the key
 * @param naming how entities without a table's name are named
 * @param migrations the globs of migrations, from a project's folder
 * @param sql the globs of other files with SQL, the same
 * @param ignore the tables that nobody owns and that are not judged
 * @param place the line of the key, or the first of the map where it has none
 */
public record TableSettings(
        boolean said,
        Naming naming,
        List<String> migrations,
        List<String> sql,
        List<TablePattern> ignore,
        Place place) {

    private static final List<String> MIGRATIONS = List.of("**/db/migration/**", "**/db/changelog/**");
    private static final List<String> SQL = List.of("**/*Mapper.xml");
    private static final List<TablePattern> IGNORE = List.of(
            TablePattern.of("flyway_schema_history"),
            TablePattern.of("databasechangelog*"),
            TablePattern.of("qrtz_*"),
            TablePattern.of("batch_*"));

    /** Says how an entity without {@code @Table} names its table. */
    public enum Naming {
        /** Names the table as Spring Boot does: {@code OrderLine} is {@code order_line}. */
        SNAKE,
        /** Names the table as JPA does: as the entity is named. */
        AS_WRITTEN
    }

    /** Returns what holds where the map says nothing of it. */
    public static TableSettings defaults(Place place) {
        return new TableSettings(false, Naming.SNAKE, MIGRATIONS, SQL, IGNORE, place);
    }

    /** Says whether the table is none that anybody owns. */
    boolean ignores(TableName table) {
        return ignore.stream().anyMatch(pattern -> pattern.matches(table));
    }
}
