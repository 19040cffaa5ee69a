/**
 * What is said of each rule: why code breaks it, and every way out, in the map and in the code.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.advice.rules;

import org.jspecify.annotations.NullMarked;
