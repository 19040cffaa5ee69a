/**
 * Says what migrations consist of, whatever tool runs them: files, and steps that change a schema one after the other.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.schema.step;

import org.jspecify.annotations.NullMarked;
