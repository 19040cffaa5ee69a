/**
 * Tells the advice on what to extract: on a screen for people, and as JSON for programs.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.report.advise;

import org.jspecify.annotations.NullMarked;
