/**
 * What every report shows; each way to show it has a room of its own above.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.report;

import org.jspecify.annotations.NullMarked;
