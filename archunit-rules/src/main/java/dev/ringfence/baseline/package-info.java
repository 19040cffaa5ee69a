/**
 * Known debt: the files that hold it, what in them is stale, and how they are rewritten.
 *
 * <p>This room is API: what others may name of it stands in docs/api.md.
 */
@NullMarked
package dev.ringfence.baseline;

import org.jspecify.annotations.NullMarked;
