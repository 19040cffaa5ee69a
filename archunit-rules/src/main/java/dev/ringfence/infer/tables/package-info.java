/**
 * Guesses to which modules the tables belong that code maps and migrations create.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.infer.tables;

import org.jspecify.annotations.NullMarked;
