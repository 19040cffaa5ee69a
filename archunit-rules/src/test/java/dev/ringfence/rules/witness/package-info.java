/** Holds the bytecode engine to other readers of the same class files, and uses its rules as a team's own tests do. */
@NullMarked
package dev.ringfence.rules.witness;

import org.jspecify.annotations.NullMarked;
