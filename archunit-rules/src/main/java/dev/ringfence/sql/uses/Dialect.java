package dev.ringfence.sql.uses;

/** A dialect says what is known of a text before it is read. */
public enum Dialect {
    /** The text is SQL: names are tables. */
    SQL,
    /** The text is JPQL: names are entities. */
    JPQL,
    /** The text may be SQL, JPQL or anything else; the name of an entity wins over the one of a table. */
    EITHER;

    boolean mayNameEntities() {
        return this != SQL;
    }

    boolean mayNameTables() {
        return this != JPQL;
    }
}
