/**
 * Draws which modules use which: as a picture of its own layout, and as text for tools that draw.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.report.graph;

import org.jspecify.annotations.NullMarked;
