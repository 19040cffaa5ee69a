/**
 * What one run leaves for the next, below the build folder.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.results;

import org.jspecify.annotations.NullMarked;
