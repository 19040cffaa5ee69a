/** The list of the formats, above all that it names. */
@NullMarked
package dev.ringfence.report.formats;

import org.jspecify.annotations.NullMarked;
