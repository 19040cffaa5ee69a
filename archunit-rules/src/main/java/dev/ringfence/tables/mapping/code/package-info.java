/**
 * Reads one class file for all that it says of tables: its annotations, the types of its members, its phrases, and the
 * places in code that name a table.
 *
 * <p>Nothing here judges, and nothing reads SQL. A look at the constants settles whether more is worth reading.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.tables.mapping.code;

import org.jspecify.annotations.NullMarked;
