/**
 * Holds what a report says, as plain data: whoever shows it needs neither the code nor the map.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.report.data;

import org.jspecify.annotations.NullMarked;
