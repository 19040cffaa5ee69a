/**
 * Makes text fit to be printed, so that nothing that was read forges a line or a command.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.printed;

import org.jspecify.annotations.NullMarked;
