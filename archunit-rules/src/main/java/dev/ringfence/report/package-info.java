/** What every report shows; each way to show it has a room of its own above. */
@NullMarked
package dev.ringfence.report;

import org.jspecify.annotations.NullMarked;
