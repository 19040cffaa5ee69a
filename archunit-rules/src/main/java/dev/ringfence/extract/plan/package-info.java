/**
 * Plans how one module leaves: eight steps, each with its count, what stands behind it, and what ends it.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.extract.plan;

import org.jspecify.annotations.NullMarked;
