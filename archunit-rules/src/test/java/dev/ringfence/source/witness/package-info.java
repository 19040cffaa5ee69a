/** Holds the source engine to two other readers of the same sources: javac, and regular expressions for imports. */
@NullMarked
package dev.ringfence.source.witness;

import org.jspecify.annotations.NullMarked;
