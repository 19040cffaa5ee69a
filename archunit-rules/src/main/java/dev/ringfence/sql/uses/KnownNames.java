package dev.ringfence.sql.uses;

import dev.ringfence.sql.SqlName;
import java.util.Optional;

/** Known names are the tables and entities of a project; no other name in a text is a use. */
public interface KnownNames {

    /** Says whether the name, with or without its schema, is one of a table. */
    boolean isTable(SqlName name);

    /** Returns the table of the entity of exactly this name, simple or with its package. */
    Optional<SqlName> tableOfEntity(String exactName);
}
