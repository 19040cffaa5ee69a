/** From code to a first module map that a person would keep. */
@NullMarked
package dev.ringfence.infer;

import org.jspecify.annotations.NullMarked;
