/**
 * What a branch loosened in its module map since its base.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.growth.map;

import org.jspecify.annotations.NullMarked;
