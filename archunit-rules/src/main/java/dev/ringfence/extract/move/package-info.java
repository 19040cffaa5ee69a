/**
 * Says what becomes of a map's debt where types move from one module to another, and which moves take most of it away.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.extract.move;

import org.jspecify.annotations.NullMarked;
