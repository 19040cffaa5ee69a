/**
 * Lines in the words of Maven's own log.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.maven.console;

import org.jspecify.annotations.NullMarked;
