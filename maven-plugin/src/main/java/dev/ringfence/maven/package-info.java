/**
 * Runs the goals: Maven's parameters come in, a verdict goes out, and no policy is here.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.maven;

import org.jspecify.annotations.NullMarked;
