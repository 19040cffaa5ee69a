package dev.ringfence.sql;

import java.util.Optional;

/** Known names are the tables and entities of a project; no other name in a text is a use. */
public interface KnownNames {

    /** Tells whether the name, with or without its schema, is one of a table. */
    boolean isTable(SqlName name);

    /** Answers the table of the entity of exactly this name, simple or with its package. */
    Optional<SqlName> tableOfEntity(String exactName);
}
