/**
 * What to do about a finding: every way out, in the map and in the code.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.advice;

import org.jspecify.annotations.NullMarked;
