/**
 * Writes findings for the tools that collect them of many checks.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.report.quality;

import org.jspecify.annotations.NullMarked;
