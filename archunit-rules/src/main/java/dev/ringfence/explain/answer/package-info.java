/**
 * Holds what an answer of {@code explain} says, for reports to show; {@code explain} finds it.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.explain.answer;

import org.jspecify.annotations.NullMarked;
