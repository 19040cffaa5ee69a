/**
 * Keeps what the check of a project leaves for the view of a whole build, below the build folder.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.results;

import org.jspecify.annotations.NullMarked;
