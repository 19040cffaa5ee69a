/**
 * Writes a report as one page for a browser: for who leads, for who has a red build, and for who pays.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.report.page;

import org.jspecify.annotations.NullMarked;
