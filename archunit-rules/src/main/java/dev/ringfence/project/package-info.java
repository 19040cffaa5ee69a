/**
 * Reads the code of one project as it lies on disk, and says why the code cannot be relied on.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.project;

import org.jspecify.annotations.NullMarked;
