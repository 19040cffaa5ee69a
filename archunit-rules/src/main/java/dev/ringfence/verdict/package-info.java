/** From what was found to a verdict: the one place of policy. */
@NullMarked
package dev.ringfence.verdict;

import org.jspecify.annotations.NullMarked;
