/**
 * The code of one project as it lies on disk, and why it cannot be relied on.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.project;

import org.jspecify.annotations.NullMarked;
