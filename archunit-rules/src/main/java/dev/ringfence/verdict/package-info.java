/**
 * What was found and what follows from it: the model of a verdict, and the one place of policy.
 *
 * <p>This room is internal: it may change with any version.
 */
@NullMarked
package dev.ringfence.verdict;

import org.jspecify.annotations.NullMarked;
