/**
 * Where the edges of the code stand under a map, and why: allowed and by what, excepted, known or new.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.edges;

import org.jspecify.annotations.NullMarked;
