/**
 * Where a violation stands: excepted, known or new. This is the one place that settles it.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.standing;

import org.jspecify.annotations.NullMarked;
