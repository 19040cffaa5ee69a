/** Compares the gate with its peers on the same code, in the same run: whole processes, each by itself. Internal. */
@NullMarked
package dev.ringfence.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
