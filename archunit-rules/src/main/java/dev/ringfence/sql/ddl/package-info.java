/**
 * Reads what one statement of DDL changes in a schema: tables, foreign keys, views and their names.
 *
 * <p>The room needs no dialect. A statement that is understood and changes none of these says so, as does one that
 * nobody here can read.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.sql.ddl;

import org.jspecify.annotations.NullMarked;
