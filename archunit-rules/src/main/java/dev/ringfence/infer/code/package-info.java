/** The code that a first map is guessed from. */
@NullMarked
package dev.ringfence.infer.code;

import org.jspecify.annotations.NullMarked;
