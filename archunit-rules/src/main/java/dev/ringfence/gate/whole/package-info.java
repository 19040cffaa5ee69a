/** What only the whole view of all projects can judge. */
@NullMarked
package dev.ringfence.gate.whole;

import org.jspecify.annotations.NullMarked;
