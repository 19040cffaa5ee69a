/**
 * Shows which modules use which as a matrix: as a table for the page, and as a picture.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.report.matrix;

import org.jspecify.annotations.NullMarked;
