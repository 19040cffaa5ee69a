/** Answers as lines on a console and as JSON: pure functions. */
@NullMarked
package dev.ringfence.report.explain;

import org.jspecify.annotations.NullMarked;
