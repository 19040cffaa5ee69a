/**
 * What became of a type that is gone: the one algorithm that pairs old names with new ones.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.moves;

import org.jspecify.annotations.NullMarked;
