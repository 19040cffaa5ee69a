/**
 * Finds in a project which tables it maps, creates, reads and changes, and which foreign keys its migrations leave.
 *
 * <p>Nothing here judges.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.tables;

import org.jspecify.annotations.NullMarked;
