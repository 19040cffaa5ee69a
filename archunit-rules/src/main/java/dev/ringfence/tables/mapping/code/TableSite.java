package dev.ringfence.tables.mapping.code;

import java.util.Comparator;
import java.util.Optional;

/**
 * Names a table that code itself names, beside any SQL.
 *
 * @param kind how it is named
 * @param name the table: of jOOQ the generated field in lower case, else the string as it stands
 * @param generatedClass the binary name of jOOQ's generated class; empty where a string names the table
 * @param isWrite whether the code hands the table to something that writes
 */
public record TableSite(Kind kind, String name, Optional<String> generatedClass, boolean isWrite)
        implements Comparable<TableSite> {

    /** Says how code names a table. */
    public enum Kind {
        /** Stands for a field or accessor of jOOQ's generated classes. */
        JOOQ_FIELD,
        /** Stands for {@code DSL.table("orders")}. */
        JOOQ_STRING,
        /** Stands for {@code SimpleJdbcInsert.withTableName("orders")}. */
        JDBC_INSERT
    }

    private static final Comparator<TableSite> ORDER = Comparator.comparing(TableSite::name)
            .thenComparing(TableSite::kind)
            .thenComparing(site -> site.generatedClass().orElse(""))
            .thenComparing(TableSite::isWrite);

    TableSite written() {
        return new TableSite(kind, name, generatedClass, true);
    }

    @Override
    public int compareTo(TableSite other) {
        return ORDER.compare(this, other);
    }
}
