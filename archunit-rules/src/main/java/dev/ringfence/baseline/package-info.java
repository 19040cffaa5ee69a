/**
 * Holds known debt: reads the files that hold it, finds what in them is stale, and rewrites them.
 *
 * <p>This room is API: what others may name of it stands in docs/api.md.
 */
@NullMarked
package dev.ringfence.baseline;

import org.jspecify.annotations.NullMarked;
