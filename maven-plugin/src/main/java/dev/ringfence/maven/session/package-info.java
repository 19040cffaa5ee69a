/**
 * What the projects of one session leave for each other.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.maven.session;

import org.jspecify.annotations.NullMarked;
