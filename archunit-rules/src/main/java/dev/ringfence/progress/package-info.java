/**
 * Tells from the git history of baselines and the map how debt goes: week by week, of each module, kind and owner.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.progress;

import org.jspecify.annotations.NullMarked;
