/**
 * Who uses what: every edge that either engine sees, whatever a map says of it.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.uses;

import org.jspecify.annotations.NullMarked;
