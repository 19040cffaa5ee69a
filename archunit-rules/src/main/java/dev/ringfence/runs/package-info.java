/**
 * Remembers the last calm run on a project: what was found, which files were judged, and what was read of them.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.runs;

import org.jspecify.annotations.NullMarked;
