/**
 * Reads Flyway's migrations: which files are some, which of them belong together, and in which order they run.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.schema.flyway;

import org.jspecify.annotations.NullMarked;
