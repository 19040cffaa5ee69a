/**
 * Edits of a module map as text: what to write on which line, with every other byte kept.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.map.edit;

import org.jspecify.annotations.NullMarked;
