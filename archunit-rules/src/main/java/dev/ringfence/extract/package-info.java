/**
 * Measures modules and says by open tests which of them to extract first, which later, and which to keep.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.extract;

import org.jspecify.annotations.NullMarked;
