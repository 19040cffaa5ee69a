/**
 * What only the whole view of all projects can judge.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.gate.whole;

import org.jspecify.annotations.NullMarked;
