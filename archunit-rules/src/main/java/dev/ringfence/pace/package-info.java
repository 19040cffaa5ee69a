/**
 * Says how fast a count falls, and when it may be empty: from numbers alone, without code, map or git.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.pace;

import org.jspecify.annotations.NullMarked;
