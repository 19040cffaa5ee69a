/** What the gate is compared with: each class is the main class of one process. Internal. */
@NullMarked
package dev.ringfence.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
