/**
 * The list of the formats, above all that it names.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.report.formats;

import org.jspecify.annotations.NullMarked;
