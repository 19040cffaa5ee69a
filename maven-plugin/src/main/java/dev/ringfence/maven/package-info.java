/** The goals: Maven's parameters in, a verdict out, and no policy. */
@NullMarked
package dev.ringfence.maven;

import org.jspecify.annotations.NullMarked;
