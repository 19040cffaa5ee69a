/** Mutates maps, ledgers, sources and class files in ways that mostly stay valid, and holds the gate to itself. */
@NullMarked
package dev.ringfence.mutation;

import org.jspecify.annotations.NullMarked;
