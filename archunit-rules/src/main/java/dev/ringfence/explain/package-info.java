/**
 * Finds the answers to what a person or a program asks of the map and of the code; {@code explain.answer} holds them.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.explain;

import org.jspecify.annotations.NullMarked;
