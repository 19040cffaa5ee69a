/**
 * Compares frozen code with the locks that hold its fingerprints, and rewrites these locks.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.frozen;

import org.jspecify.annotations.NullMarked;
