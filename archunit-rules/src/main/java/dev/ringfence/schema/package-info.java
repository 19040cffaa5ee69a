/**
 * Reads a project's migrations as the schema after all of them: tables, foreign keys, views and what was renamed.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.schema;

import org.jspecify.annotations.NullMarked;
