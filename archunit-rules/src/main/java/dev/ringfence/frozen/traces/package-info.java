/**
 * Says of changed frozen code that it only lost what named types that have left.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.frozen.traces;

import org.jspecify.annotations.NullMarked;
