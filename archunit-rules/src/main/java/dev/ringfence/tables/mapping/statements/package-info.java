/**
 * Reads the statements that lie in files of their own: MyBatis mappers, groups of StringTemplate, and the named queries
 * of mapping files.
 *
 * <p>Nothing here reads SQL: texts come out with their lines, and with the type that they belong to.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.tables.mapping.statements;

import org.jspecify.annotations.NullMarked;
