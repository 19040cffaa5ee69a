/**
 * Frozen code: the locks that hold its fingerprints, what differs from them today, and how they are rewritten.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.frozen;

import org.jspecify.annotations.NullMarked;
