/**
 * A verdict as lines on a console: pure functions.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.report.console;

import org.jspecify.annotations.NullMarked;
