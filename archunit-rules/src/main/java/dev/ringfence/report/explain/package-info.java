/**
 * Answers as lines on a console and as JSON: pure functions.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.report.explain;

import org.jspecify.annotations.NullMarked;
