/**
 * Finds in a project who reads the flags of seams, and which files have their keys.
 *
 * <p>Nothing here judges.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.flags;

import org.jspecify.annotations.NullMarked;
