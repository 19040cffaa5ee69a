/** Answers to what a person or a program asks of the map and of the code: pure, and as records. */
@NullMarked
package dev.ringfence.explain;

import org.jspecify.annotations.NullMarked;
