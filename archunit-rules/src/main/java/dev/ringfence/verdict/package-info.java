/**
 * Models a verdict: what was found and what follows from it; policy is applied only here.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.verdict;

import org.jspecify.annotations.NullMarked;
