/**
 * The goals: Maven's parameters in, a verdict out, and no policy.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.maven;

import org.jspecify.annotations.NullMarked;
