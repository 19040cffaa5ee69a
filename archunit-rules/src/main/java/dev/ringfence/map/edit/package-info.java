/** Edits of a module map as text: what to write on which line, with every other byte kept. */
@NullMarked
package dev.ringfence.map.edit;

import org.jspecify.annotations.NullMarked;
