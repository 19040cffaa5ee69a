/**
 * From code to a first module map that a person would keep.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.infer;

import org.jspecify.annotations.NullMarked;
