/**
 * Settles where a violation stands: excepted, known or new. Only this package settles it.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.standing;

import org.jspecify.annotations.NullMarked;
