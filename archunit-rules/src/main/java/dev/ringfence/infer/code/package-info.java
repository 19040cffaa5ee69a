/**
 * The code that a first map is guessed from.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.infer.code;

import org.jspecify.annotations.NullMarked;
