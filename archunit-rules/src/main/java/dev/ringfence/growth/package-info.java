/**
 * What a branch added to its debt since its base.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.growth;

import org.jspecify.annotations.NullMarked;
