/**
 * Reads Liquibase's changelogs in XML, YAML, JSON and SQL as one kind of tree, and the tree as steps.
 *
 * <p>Databases, contexts and labels all count, preconditions do not, and what a rollback would do is left out.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.schema.liquibase;

import org.jspecify.annotations.NullMarked;
