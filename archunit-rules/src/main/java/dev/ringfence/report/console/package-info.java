/** A verdict as lines on a console: pure functions. */
@NullMarked
package dev.ringfence.report.console;

import org.jspecify.annotations.NullMarked;
