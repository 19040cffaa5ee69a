/**
 * Tells progress: on a screen for people, and as JSON for programs.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.report.progress;

import org.jspecify.annotations.NullMarked;
