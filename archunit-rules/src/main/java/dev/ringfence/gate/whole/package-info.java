/**
 * Judges what only the whole view of all projects can show.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.gate.whole;

import org.jspecify.annotations.NullMarked;
