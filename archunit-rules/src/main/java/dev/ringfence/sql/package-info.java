/**
 * Cuts texts of SQL into tokens, scripts into statements, and reads the names of tables in them.
 *
 * <p>The room needs no dialect, and takes any text at all.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.sql;

import org.jspecify.annotations.NullMarked;
