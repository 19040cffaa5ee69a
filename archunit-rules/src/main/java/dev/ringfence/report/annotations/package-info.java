/**
 * Writes findings as the lines that CI servers and editors turn into marks beside the code.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.report.annotations;

import org.jspecify.annotations.NullMarked;
